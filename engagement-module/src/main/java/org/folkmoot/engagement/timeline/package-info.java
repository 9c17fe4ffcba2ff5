/** What this module knows of one person, for the office's member page. */
@NullMarked
package org.folkmoot.engagement.timeline;

import org.jspecify.annotations.NullMarked;
