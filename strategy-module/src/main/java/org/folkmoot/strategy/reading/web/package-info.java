/** The public pages. */
@NullMarked
package org.folkmoot.strategy.reading.web;

import org.jspecify.annotations.NullMarked;
