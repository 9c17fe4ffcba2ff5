/** Keeps what somebody sent after their session had ended, so that signing in again loses nothing that was typed. */
@NullMarked
package org.folkmoot.platform.keptforms;

import org.jspecify.annotations.NullMarked;
