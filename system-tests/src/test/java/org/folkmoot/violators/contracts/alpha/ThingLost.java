package org.folkmoot.violators.contracts.alpha;

import org.folkmoot.contracts.TrustEvent;

/** Breaks rule 12: an event that is no record. */
public class ThingLost implements TrustEvent {}
