/** What the office writes on a record for itself, and what it has to do by when. */
@NullMarked
package org.folkmoot.members.notes;

import org.jspecify.annotations.NullMarked;
