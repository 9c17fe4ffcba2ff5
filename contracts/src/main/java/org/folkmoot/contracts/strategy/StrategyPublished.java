package org.folkmoot.contracts.strategy;

import org.folkmoot.contracts.TrustEvent;

/** A strategy, or a new version of a part of it, was published. */
public record StrategyPublished(long strategy, String slug, int version) implements TrustEvent {}
