/** What the public sees: the calendar of meetings, and calendar files. */
@NullMarked
package org.folkmoot.engagement.calendar;

import org.jspecify.annotations.NullMarked;
