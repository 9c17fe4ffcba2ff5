/** The public calendar: pages, calendar files, a feed, and the list that other sites may frame. */
@NullMarked
package org.folkmoot.engagement.calendar.web;

import org.jspecify.annotations.NullMarked;
