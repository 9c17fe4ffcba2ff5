/** The pages on which the chain from what was said to the proof is kept, and read. */
@NullMarked
package org.folkmoot.strategy.proof.web;

import org.jspecify.annotations.NullMarked;
