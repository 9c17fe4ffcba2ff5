/** What goes wrong outside, over HTTP: bad input, double submission, a mail server or a database that is down. */
@NullMarked
package org.folkmoot.system.badinput;

import org.jspecify.annotations.NullMarked;
