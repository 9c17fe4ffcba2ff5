/** Loading a content pack at the first start, with the checks that a schema cannot make. */
@NullMarked
package org.folkmoot.strategy.packs;

import org.jspecify.annotations.NullMarked;
