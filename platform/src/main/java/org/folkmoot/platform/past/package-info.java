/**
 * What public pages said on each day that are not put together from versions: the council, the calendar, and pages that
 * come with the product. Decided in ADR 69.
 */
@NullMarked
package org.folkmoot.platform.past;

import org.jspecify.annotations.NullMarked;
