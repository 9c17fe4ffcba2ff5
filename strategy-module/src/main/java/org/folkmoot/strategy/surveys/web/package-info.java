/** The editors' pages that build a survey. */
@NullMarked
package org.folkmoot.strategy.surveys.web;

import org.jspecify.annotations.NullMarked;
