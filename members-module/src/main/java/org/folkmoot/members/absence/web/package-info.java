/** The page of a member's temporary absences. */
@NullMarked
package org.folkmoot.members.absence.web;

import org.jspecify.annotations.NullMarked;
