package org.folkmoot.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as it stands. */
record JobRow(
        long id,
        String kind,
        String parameters,
        JobState state,
        boolean cancelAsked,
        @Nullable String checkpoint,
        long done,
        long total,
        @Nullable String result,
        String startedBy,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long fence) {

    static final String COLUMNS = "id, kind, parameters, state, cancel_asked, checkpoint, done, total, result,"
            + " started_by, queued_at, started_at, ended_at, fence";

    boolean ended() {
        return switch (state) {
            case QUEUED, RUNNING -> false;
            case DONE, CANCELLED, FAILED -> true;
        };
    }

    /** How far it is in hundredths; nothing known yet counts as zero. */
    int percent() {
        return total <= 0 ? (state == JobState.DONE ? 100 : 0) : (int) Math.min(100, 100 * done / total);
    }
}
