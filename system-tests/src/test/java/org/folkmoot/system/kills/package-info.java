/** Kills the database, the application and the launcher while people use them, and sees that nothing promised is lost. */
@NullMarked
package org.folkmoot.system.kills;

import org.jspecify.annotations.NullMarked;
