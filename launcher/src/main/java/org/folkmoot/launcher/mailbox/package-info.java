/**
 * The mailbox of the demo: a mail server that keeps every accepted mail as a file, and a small page that shows them. It
 * runs inside the launcher: it needs nothing that would justify a process of its own, and must end with it.
 */
@NullMarked
package org.folkmoot.launcher.mailbox;

import org.jspecify.annotations.NullMarked;
