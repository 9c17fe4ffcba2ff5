/** What comes of a consultation: its checks, the outcome of each theme, its end, and who is told. */
@NullMarked
package org.folkmoot.strategy.outcomes;

import org.jspecify.annotations.NullMarked;
