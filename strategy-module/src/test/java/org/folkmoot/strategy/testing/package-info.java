/** Fakes and a whole module put together by hand, for the tests of this module. */
@NullMarked
package org.folkmoot.strategy.testing;

import org.jspecify.annotations.NullMarked;
