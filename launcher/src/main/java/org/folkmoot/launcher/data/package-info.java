/** The data folder: its marker, its lock, its private files and the launcher's own log. */
@NullMarked
package org.folkmoot.launcher.data;

import org.jspecify.annotations.NullMarked;
