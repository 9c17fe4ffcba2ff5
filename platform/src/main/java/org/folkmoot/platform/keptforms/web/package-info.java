/** The page that gives back what was typed, and what reads a form before it is turned away. */
@NullMarked
package org.folkmoot.platform.keptforms.web;

import org.jspecify.annotations.NullMarked;
