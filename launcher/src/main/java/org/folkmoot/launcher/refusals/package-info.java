/** What stops a command for a reason the person can do something about. */
@NullMarked
package org.folkmoot.launcher.refusals;

import org.jspecify.annotations.NullMarked;
