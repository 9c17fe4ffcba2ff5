package org.folkmoot.contracts.members;

import org.folkmoot.contracts.TrustEvent;

/** A batch of people arrived in one step: those with ids from {@code first} to {@code last}, both included. */
public record MembersImported(long first, long last) implements TrustEvent {}
