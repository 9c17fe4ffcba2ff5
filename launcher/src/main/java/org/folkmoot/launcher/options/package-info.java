/** What may be asked on the command line: each kind of value, checked once, and refused in words. */
@NullMarked
package org.folkmoot.launcher.options;

import org.jspecify.annotations.NullMarked;
