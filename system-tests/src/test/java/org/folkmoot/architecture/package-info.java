/**
 * The rules of the house, each with a test that the house keeps it and a test that it bites on the deliberate violators in
 * {@link org.folkmoot.violators}. The modules are found in the folder of the repository, not typed.
 */
@NullMarked
package org.folkmoot.architecture;

import org.jspecify.annotations.NullMarked;
