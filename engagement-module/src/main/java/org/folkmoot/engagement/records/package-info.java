/** What the law wants on record of meetings: each time the council required a director to attend. */
@NullMarked
package org.folkmoot.engagement.records;

import org.jspecify.annotations.NullMarked;
