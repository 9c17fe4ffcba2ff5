/**
 * The programs the launcher runs: unpacking them, starting and watching them as child processes, and ending those that
 * an earlier launcher left behind.
 */
@NullMarked
package org.folkmoot.launcher.programs;

import org.jspecify.annotations.NullMarked;
