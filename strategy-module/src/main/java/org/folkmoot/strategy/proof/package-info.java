/** From promise to proof: what people said, what was decided, what is done, what shows it, and who was told. */
@NullMarked
package org.folkmoot.strategy.proof;

import org.jspecify.annotations.NullMarked;
