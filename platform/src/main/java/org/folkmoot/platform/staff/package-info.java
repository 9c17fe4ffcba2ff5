/** Staff accounts and their passwords. */
@NullMarked
package org.folkmoot.platform.staff;

import org.jspecify.annotations.NullMarked;
