/** One refusal each, named as the sentence that it enforces. */
@NullMarked
package org.folkmoot.strategy.model.rules;

import org.jspecify.annotations.NullMarked;
