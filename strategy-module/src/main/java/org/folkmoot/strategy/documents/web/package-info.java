/** Sending in the files of a document, commenting on it or on a strategy, and answering comments. */
@NullMarked
package org.folkmoot.strategy.documents.web;

import org.jspecify.annotations.NullMarked;
