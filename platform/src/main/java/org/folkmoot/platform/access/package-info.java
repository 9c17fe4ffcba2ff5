/** Who may do what: permissions on routes, roles over scopes, the actor of the running request. */
@NullMarked
package org.folkmoot.platform.access;

import org.jspecify.annotations.NullMarked;
