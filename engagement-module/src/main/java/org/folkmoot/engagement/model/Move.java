package org.folkmoot.engagement.model;

/** Another time or place for a meeting, with what follows from it. */
public record Move(MeetingTime time, Venue venue, Capacity capacity, AccessFacts access) {}
