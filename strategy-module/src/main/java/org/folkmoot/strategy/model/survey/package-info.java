/** A survey: its questions with their versions, what people answer, and how answers are counted. */
@NullMarked
package org.folkmoot.strategy.model.survey;

import org.jspecify.annotations.NullMarked;
