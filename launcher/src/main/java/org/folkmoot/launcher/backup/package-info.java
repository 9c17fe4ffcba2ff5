/** One file that holds everything a trust cannot make again: its database and its keys. */
@NullMarked
package org.folkmoot.launcher.backup;

import org.jspecify.annotations.NullMarked;
