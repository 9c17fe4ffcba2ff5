/** Invitations and what follows them: one step that invites everyone, news of changes, reminders. */
@NullMarked
package org.folkmoot.engagement.inviting;

import org.jspecify.annotations.NullMarked;
