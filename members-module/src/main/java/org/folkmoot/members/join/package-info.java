/** Joining the trust, from the first answer to the confirmed application. */
@NullMarked
package org.folkmoot.members.join;

import org.jspecify.annotations.NullMarked;
