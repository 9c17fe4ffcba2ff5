/** Rate limits shared by all nodes. */
@NullMarked
package org.folkmoot.platform.limits;

import org.jspecify.annotations.NullMarked;
