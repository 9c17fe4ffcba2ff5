/** The tables of this module, by JPA and by set-based SQL. */
@NullMarked
package org.folkmoot.engagement.store;

import org.jspecify.annotations.NullMarked;
