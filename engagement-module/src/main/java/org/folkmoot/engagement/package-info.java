/** Meetings, invitations, replies and networks: how the trust and its people meet. */
@NullMarked
package org.folkmoot.engagement;

import org.jspecify.annotations.NullMarked;
