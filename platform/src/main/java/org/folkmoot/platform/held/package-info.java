/** What the floor itself holds about a person, and the reading of such parts out of tables for every module. */
@NullMarked
package org.folkmoot.platform.held;

import org.jspecify.annotations.NullMarked;
