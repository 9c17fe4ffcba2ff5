/** Looks at files that people send before anything of them is kept: type, viruses, macros, locks, traces in photographs. */
@NullMarked
package org.folkmoot.platform.uploads;

import org.jspecify.annotations.NullMarked;
