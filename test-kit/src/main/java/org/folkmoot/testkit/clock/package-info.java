/** Time for tests: it stands still until the test moves it. */
@NullMarked
package org.folkmoot.testkit.clock;

import org.jspecify.annotations.NullMarked;
