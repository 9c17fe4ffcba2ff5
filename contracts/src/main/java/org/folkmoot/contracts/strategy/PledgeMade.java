package org.folkmoot.contracts.strategy;

import org.folkmoot.contracts.TrustEvent;

/**
 * A pledge became public.
 *
 * @param network slug of the network's page
 * @param value the value that it is about; empty where the trust has none
 */
public record PledgeMade(long pledge, String network, String value) implements TrustEvent {}
