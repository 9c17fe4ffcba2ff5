/** Building the survey of a consultation: its questions, its versions, how it takes answers. */
@NullMarked
package org.folkmoot.strategy.surveys;

import org.jspecify.annotations.NullMarked;
