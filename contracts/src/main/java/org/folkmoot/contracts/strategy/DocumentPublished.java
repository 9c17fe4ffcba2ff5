package org.folkmoot.contracts.strategy;

import org.folkmoot.contracts.TrustEvent;

/** A document or a new rendition of it can be read. */
public record DocumentPublished(long document, String slug) implements TrustEvent {}
