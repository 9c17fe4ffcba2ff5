@NullMarked
package org.folkmoot.launcher;

import org.jspecify.annotations.NullMarked;
