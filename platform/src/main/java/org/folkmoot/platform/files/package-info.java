/** Files kept in the database. */
@NullMarked
package org.folkmoot.platform.files;

import org.jspecify.annotations.NullMarked;
