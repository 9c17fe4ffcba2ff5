/** Finding records of one person, telling them apart, and making one of them. */
@NullMarked
package org.folkmoot.members.duplicates;

import org.jspecify.annotations.NullMarked;
