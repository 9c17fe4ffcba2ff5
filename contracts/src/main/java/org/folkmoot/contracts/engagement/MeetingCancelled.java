package org.folkmoot.contracts.engagement;

import org.folkmoot.contracts.TrustEvent;

/** A meeting will not take place. */
public record MeetingCancelled(long meeting) implements TrustEvent {}
