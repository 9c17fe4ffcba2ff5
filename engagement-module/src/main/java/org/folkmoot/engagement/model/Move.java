package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/** Another time or place for a meeting, with what follows from it. */
public record Move(
        MeetingTime time,
        Venue venue,
        @Nullable Integer capacity,
        @Nullable String accessFacts) {}
