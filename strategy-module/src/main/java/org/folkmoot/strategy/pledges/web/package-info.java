/** The form for pledges, and the editors' list of them with each step. */
@NullMarked
package org.folkmoot.strategy.pledges.web;

import org.jspecify.annotations.NullMarked;
