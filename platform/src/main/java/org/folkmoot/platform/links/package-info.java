/** Signed links that need no stored token. */
@NullMarked
package org.folkmoot.platform.links;

import org.jspecify.annotations.NullMarked;
