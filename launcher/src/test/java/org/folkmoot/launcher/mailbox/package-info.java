@NullMarked
package org.folkmoot.launcher.mailbox;

import org.jspecify.annotations.NullMarked;
