/** Tests of safe CSV. */
@NullMarked
package org.folkmoot.nhsuk.csv;

import org.jspecify.annotations.NullMarked;
