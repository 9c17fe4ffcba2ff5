/** Interests and networks: what people may follow. */
@NullMarked
package org.folkmoot.engagement.topics;

import org.jspecify.annotations.NullMarked;
