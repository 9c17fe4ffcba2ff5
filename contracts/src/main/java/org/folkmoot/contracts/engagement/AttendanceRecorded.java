package org.folkmoot.contracts.engagement;

import org.folkmoot.contracts.TrustEvent;

/** The office closed the list of who came to a meeting. */
public record AttendanceRecorded(long meeting, int came, int missed) implements TrustEvent {}
