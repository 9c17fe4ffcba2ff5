/** Looking over what people said, redacting it, and putting it into themes by several coders. */
@NullMarked
package org.folkmoot.strategy.coding;

import org.jspecify.annotations.NullMarked;
