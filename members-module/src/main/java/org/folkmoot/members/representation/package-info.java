/**
 * Whether the membership represents the people it could have: numbers with their index, movements, steps taken, and the
 * section of the annual report. Equality answers come out as figures only, small numbers left out.
 */
@NullMarked
package org.folkmoot.members.representation;

import org.jspecify.annotations.NullMarked;
