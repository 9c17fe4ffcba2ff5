/** Networks and interests: updates of a network's lead, who is in it, and how often news comes. */
@NullMarked
package org.folkmoot.engagement.networks;

import org.jspecify.annotations.NullMarked;
