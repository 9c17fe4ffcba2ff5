/** The doors of the product tried from outside: what it refuses, how it signs people in, what it notes of both. */
@NullMarked
package org.folkmoot.system.doors;

import org.jspecify.annotations.NullMarked;
