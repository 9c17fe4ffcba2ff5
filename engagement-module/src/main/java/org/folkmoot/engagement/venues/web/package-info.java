/** The office's pages about known places. */
@NullMarked
package org.folkmoot.engagement.venues.web;

import org.jspecify.annotations.NullMarked;
