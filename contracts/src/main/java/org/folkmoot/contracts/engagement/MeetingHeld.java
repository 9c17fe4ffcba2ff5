package org.folkmoot.contracts.engagement;

import java.time.Instant;
import org.folkmoot.contracts.TrustEvent;

/** A meeting took place and is over. */
public record MeetingHeld(long meeting, Instant ended) implements TrustEvent {}
