package org.folkmoot.contracts.members;

import org.folkmoot.contracts.TrustEvent;

/**
 * A change of boundaries moved members in one batch, or was taken back: any of those with ids from {@code first} to
 * {@code last}, both included, may be in another constituency or none.
 */
public record BoundariesChanged(long first, long last) implements TrustEvent {}
