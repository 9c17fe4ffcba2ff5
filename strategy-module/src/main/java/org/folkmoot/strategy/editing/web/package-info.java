/** The editors' pages. */
@NullMarked
package org.folkmoot.strategy.editing.web;

import org.jspecify.annotations.NullMarked;
