/** The time machine's pages. */
@NullMarked
package org.folkmoot.strategy.timemachine.web;

import org.jspecify.annotations.NullMarked;
