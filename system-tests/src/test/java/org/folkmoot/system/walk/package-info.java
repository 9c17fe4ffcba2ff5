/** Walks through the whole site as everybody there is and fills every form with what nobody should be able to do harm with. */
@NullMarked
package org.folkmoot.system.walk;

import org.jspecify.annotations.NullMarked;
