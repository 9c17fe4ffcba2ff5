/** The description of everything that other programs may read without asking, put together from all modules. */
@NullMarked
package org.folkmoot.platform.open;

import org.jspecify.annotations.NullMarked;
