/** Refusals as pages. */
@NullMarked
package org.folkmoot.platform.refusals.web;

import org.jspecify.annotations.NullMarked;
