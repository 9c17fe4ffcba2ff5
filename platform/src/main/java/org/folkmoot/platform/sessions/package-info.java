/** Signed-in browsers as rows: the cookie's random value is stored only as its hash. */
@NullMarked
package org.folkmoot.platform.sessions;

import org.jspecify.annotations.NullMarked;
