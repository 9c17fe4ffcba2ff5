/** How the floor and the modules say no: rule broken, not found, someone else was first. */
@NullMarked
package org.folkmoot.platform.refusals;

import org.jspecify.annotations.NullMarked;
