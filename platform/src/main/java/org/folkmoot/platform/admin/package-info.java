/** What an administrator does: accounts, roles, sessions, settings. */
@NullMarked
package org.folkmoot.platform.admin;

import org.jspecify.annotations.NullMarked;
