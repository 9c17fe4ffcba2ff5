/** Who did or read what, when, on whom. */
@NullMarked
package org.folkmoot.platform.audit;

import org.jspecify.annotations.NullMarked;
