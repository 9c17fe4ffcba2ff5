@NullMarked
package org.folkmoot.launcher.programs;

import org.jspecify.annotations.NullMarked;
