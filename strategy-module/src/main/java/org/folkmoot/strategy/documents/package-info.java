/** The files of documents: checked when they come, stamped while a document is not final; and what readers say of it. */
@NullMarked
package org.folkmoot.strategy.documents;

import org.jspecify.annotations.NullMarked;
