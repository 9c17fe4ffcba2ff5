/** The product's one clock. */
@NullMarked
package org.folkmoot.platform.clock;

import org.jspecify.annotations.NullMarked;
