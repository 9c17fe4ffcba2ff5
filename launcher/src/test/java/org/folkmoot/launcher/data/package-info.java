@NullMarked
package org.folkmoot.launcher.data;

import org.jspecify.annotations.NullMarked;
