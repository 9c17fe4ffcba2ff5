package org.folkmoot.violators.contracts.beta;

import org.folkmoot.contracts.TrustEvent;

/** An event of the module beta; right by itself. */
public record ThingDone(long id) implements TrustEvent {}
