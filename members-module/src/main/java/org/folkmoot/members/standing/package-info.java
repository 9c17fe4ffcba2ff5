/** How somebody stands who is on record: gone away, suspended, died, and back again; and letters that came back. */
@NullMarked
package org.folkmoot.members.standing;

import org.jspecify.annotations.NullMarked;
