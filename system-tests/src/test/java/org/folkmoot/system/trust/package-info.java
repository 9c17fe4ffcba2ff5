/** Starts the runnable jar with one of the packs, once for all tests that want that pack. */
@NullMarked
package org.folkmoot.system.trust;

import org.jspecify.annotations.NullMarked;
