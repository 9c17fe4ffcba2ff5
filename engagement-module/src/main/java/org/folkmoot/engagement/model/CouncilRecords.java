package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;

/** All uses of the council's powers. */
public interface CouncilRecords {

    /** Keeps one. */
    void add(DirectorRequired use);

    /** Those at meetings that began between two instants, first first. */
    List<Use> between(Instant from, Instant to);

    /** Those at one meeting. */
    List<DirectorRequired> at(long meeting);

    /** One use with its meeting. */
    record Use(String title, Instant starts, String director, String reason, boolean attended) {}
}
