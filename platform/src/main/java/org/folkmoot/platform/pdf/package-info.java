/** Pages as tagged PDF. */
@NullMarked
package org.folkmoot.platform.pdf;

import org.jspecify.annotations.NullMarked;
