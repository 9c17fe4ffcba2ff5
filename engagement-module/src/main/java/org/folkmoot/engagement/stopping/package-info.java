/** Stopping one topic, and hearing about it again, by a personal link. */
@NullMarked
package org.folkmoot.engagement.stopping;

import org.jspecify.annotations.NullMarked;
