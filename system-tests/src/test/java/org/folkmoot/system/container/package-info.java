/**
 * What can only be seen inside the server: transactions over both ways to the database, and the registry of events. One
 * deployment of the whole WAR, with a probe for a listener.
 */
@NullMarked
package org.folkmoot.system.container;

import org.jspecify.annotations.NullMarked;
