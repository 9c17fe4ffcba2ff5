/** Themes that what people said is put into, how far those who did it agree, and what came of each theme. */
@NullMarked
package org.folkmoot.strategy.model.coding;

import org.jspecify.annotations.NullMarked;
