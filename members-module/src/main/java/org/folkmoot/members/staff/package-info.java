/** Invitations that staff and patients may decline, leavers, and offers to stay as a public member. */
@NullMarked
package org.folkmoot.members.staff;

import org.jspecify.annotations.NullMarked;
