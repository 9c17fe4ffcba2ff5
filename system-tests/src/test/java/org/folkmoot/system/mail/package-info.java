/** Reads what the product sent to whom. */
@NullMarked
package org.folkmoot.system.mail;

import org.jspecify.annotations.NullMarked;
