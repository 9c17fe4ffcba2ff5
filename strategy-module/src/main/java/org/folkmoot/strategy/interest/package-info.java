/** People who would like to come to a focus group or a session: they say so, and are asked when there is a place. */
@NullMarked
package org.folkmoot.strategy.interest;

import org.jspecify.annotations.NullMarked;
