package org.folkmoot.contracts.strategy;

import org.folkmoot.contracts.TrustEvent;

/** A consultation no longer takes answers. */
public record ConsultationClosed(long consultation, String slug) implements TrustEvent {}
