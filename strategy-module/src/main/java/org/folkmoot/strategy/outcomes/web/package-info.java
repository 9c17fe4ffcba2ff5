/** The pages that end a consultation and say what came of it. */
@NullMarked
package org.folkmoot.strategy.outcomes.web;

import org.jspecify.annotations.NullMarked;
