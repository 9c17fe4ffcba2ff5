package org.folkmoot.system.container;

import org.folkmoot.contracts.TrustEvent;

/** An event that only the probe hears. */
public record ProbeHappened(String name) implements TrustEvent {}
