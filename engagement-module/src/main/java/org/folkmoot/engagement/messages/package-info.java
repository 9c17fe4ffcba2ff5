/** The words of every mail and letter about meetings, and how they become messages. */
@NullMarked
package org.folkmoot.engagement.messages;

import org.jspecify.annotations.NullMarked;
