/** Welcoming people who joined, and telling followers what opened. */
@NullMarked
package org.folkmoot.engagement.welcoming;

import org.jspecify.annotations.NullMarked;
