package org.folkmoot.contracts.members;

import org.folkmoot.contracts.TrustEvent;

/** An import was taken back: of the people with ids from {@code first} to {@code last} some are no longer on record. */
public record MembersTakenBack(long first, long last) implements TrustEvent {}
