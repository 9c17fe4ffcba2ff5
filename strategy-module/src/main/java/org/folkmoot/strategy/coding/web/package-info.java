/** The editors' pages of what people said and the themes it is put into. */
@NullMarked
package org.folkmoot.strategy.coding.web;

import org.jspecify.annotations.NullMarked;
