/** Tests of what happens once when the application starts. */
@NullMarked
package org.folkmoot.platform.start;

import org.jspecify.annotations.NullMarked;
