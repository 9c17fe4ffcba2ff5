/** What the register itself must hear of its members' changes: one class for each event. */
@NullMarked
package org.folkmoot.members.inbox;

import org.jspecify.annotations.NullMarked;
