/** Tests of error pages. */
@NullMarked
package org.folkmoot.nhsuk.errors;

import org.jspecify.annotations.NullMarked;
