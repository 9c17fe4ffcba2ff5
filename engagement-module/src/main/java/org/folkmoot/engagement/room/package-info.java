/** The day itself: who is at the door, what is said at the tables, and how members vote on their constitution. */
@NullMarked
package org.folkmoot.engagement.room;

import org.jspecify.annotations.NullMarked;
