/** The shape of content: the JSON Schema of each kind of page, the check of a section against it, and the way between text and records. */
@NullMarked
package org.folkmoot.strategy.shape;

import org.jspecify.annotations.NullMarked;
