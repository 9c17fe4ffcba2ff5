package org.folkmoot.contracts.engagement;

import java.time.Instant;
import org.folkmoot.contracts.TrustEvent;

/** A meeting was approved and stands in the calendar. */
public record MeetingScheduled(long meeting, String slug, Instant starts, boolean open) implements TrustEvent {}
