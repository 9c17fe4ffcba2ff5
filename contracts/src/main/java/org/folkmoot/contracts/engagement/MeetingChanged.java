package org.folkmoot.contracts.engagement;

import java.time.Instant;
import org.folkmoot.contracts.TrustEvent;

/** A meeting that was already announced got another time or place. */
public record MeetingChanged(long meeting, Instant starts) implements TrustEvent {}
