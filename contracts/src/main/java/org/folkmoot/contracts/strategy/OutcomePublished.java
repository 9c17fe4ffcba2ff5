package org.folkmoot.contracts.strategy;

import org.folkmoot.contracts.TrustEvent;

/**
 * It was published what came of a consultation. Who took part with their name is told by the strategy module itself; this is
 * for those who follow.
 */
public record OutcomePublished(long consultation, String slug) implements TrustEvent {}
