package org.folkmoot.members.model;

import java.time.Instant;

/** One line of a record's history. */
public record HistoryLine(Instant at, String who, String words) {}
