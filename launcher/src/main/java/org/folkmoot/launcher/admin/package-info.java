/** Letting an administrator in who has no other way: the first one, and one who is locked out. */
@NullMarked
package org.folkmoot.launcher.admin;

import org.jspecify.annotations.NullMarked;
