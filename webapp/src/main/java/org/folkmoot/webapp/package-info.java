/** The wiring: the JAX-RS application and the frame round every page. No page and no rule. */
@NullMarked
package org.folkmoot.webapp;

import org.jspecify.annotations.NullMarked;
