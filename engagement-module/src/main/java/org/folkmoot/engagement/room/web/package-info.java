/** The pages of the door and of the room. */
@NullMarked
package org.folkmoot.engagement.room.web;

import org.jspecify.annotations.NullMarked;
