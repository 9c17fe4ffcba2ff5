/** Calls to hosts of the open internet: which addresses may be called, and a call that goes to the very host that was looked at. */
@NullMarked
package org.folkmoot.platform.calls;

import org.jspecify.annotations.NullMarked;
