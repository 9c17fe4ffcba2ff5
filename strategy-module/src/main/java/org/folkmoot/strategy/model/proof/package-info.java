/** The chain from what people said to what shows that something was done about it. */
@NullMarked
package org.folkmoot.strategy.model.proof;

import org.jspecify.annotations.NullMarked;
