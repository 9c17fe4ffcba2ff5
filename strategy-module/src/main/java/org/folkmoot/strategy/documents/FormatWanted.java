package org.folkmoot.strategy.documents;

import org.folkmoot.strategy.model.TrustDocument;

/**
 * Which format of a document a file is.
 *
 * @param language for other languages, otherwise empty
 * @param alt what a picture shows, otherwise empty
 */
public record FormatWanted(TrustDocument.Which which, String language, String alt) {}
