/** Compares our components with the HTML that upstream publishes for its own. */
@NullMarked
package org.folkmoot.nhsuk.upstream;

import org.jspecify.annotations.NullMarked;
