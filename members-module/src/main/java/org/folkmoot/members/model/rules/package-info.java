/** One class per refusal, named as the sentence it enforces, with the words and the clause that the person reads. */
@NullMarked
package org.folkmoot.members.model.rules;

import org.jspecify.annotations.NullMarked;
