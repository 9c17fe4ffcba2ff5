/** The forms for readers who ask or answer. */
@NullMarked
package org.folkmoot.strategy.asking.web;

import org.jspecify.annotations.NullMarked;
