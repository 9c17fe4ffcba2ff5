/** Tests of what the build put together. */
@NullMarked
package org.folkmoot.nhsuk.assets;

import org.jspecify.annotations.NullMarked;
