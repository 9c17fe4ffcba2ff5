/**
 * The command line of the runnable jar: what can be asked of it, and the one screen it answers with. Starting, watching
 * and ending the programs is in {@code programs}, the mailbox of the demo in {@code mailbox}.
 */
@NullMarked
package org.folkmoot.launcher;

import org.jspecify.annotations.NullMarked;
