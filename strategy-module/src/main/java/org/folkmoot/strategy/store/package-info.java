/** The tables of the strategy module: pages, sections, their versions, files and requests. */
@NullMarked
package org.folkmoot.strategy.store;

import org.jspecify.annotations.NullMarked;
