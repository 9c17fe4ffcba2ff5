/** The pages on which people answer, and on which answers are read. */
@NullMarked
package org.folkmoot.strategy.responses.web;

import org.jspecify.annotations.NullMarked;
