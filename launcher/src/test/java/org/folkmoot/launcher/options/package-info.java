@NullMarked
package org.folkmoot.launcher.options;

import org.jspecify.annotations.NullMarked;
