/** How the trust knows where a member lives: what they said, the electoral roll, or otherwise. */
@NullMarked
package org.folkmoot.members.residence;

import org.jspecify.annotations.NullMarked;
