/** What readers ask for: a document in another format, and their views on a consultation. */
@NullMarked
package org.folkmoot.strategy.asking;

import org.jspecify.annotations.NullMarked;
