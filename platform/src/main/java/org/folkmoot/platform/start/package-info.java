/** What happens once when the application starts, in order. */
@NullMarked
package org.folkmoot.platform.start;

import org.jspecify.annotations.NullMarked;
