/** Changing a section: draft, discard, restore, publish. */
@NullMarked
package org.folkmoot.strategy.editing;

import org.jspecify.annotations.NullMarked;
