package org.folkmoot.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as a page shows it.
 *
 * @param percent how far it is
 * @param result how it ended, or what it said last; empty for nothing
 */
public record JobView(
        long id,
        String title,
        JobState state,
        boolean stopping,
        int percent,
        long done,
        long total,
        String result,
        String startedBy,
        Instant queuedAt,
        @Nullable Instant endedAt) {

    static JobView of(JobRow row, String title) {
        return new JobView(
                row.id(),
                title,
                row.state(),
                row.cancelAsked() && !row.ended(),
                row.percent(),
                row.done(),
                row.total(),
                row.result() == null ? "" : row.result(),
                row.startedBy(),
                row.queuedAt(),
                row.endedAt());
    }

    /** True while it waits or runs. */
    public boolean goesOn() {
        return switch (state) {
            case QUEUED, RUNNING -> true;
            case DONE, CANCELLED, FAILED -> false;
        };
    }

    /** True where it can go on from its last checkpoint. */
    public boolean canGoOn() {
        return state == JobState.FAILED || state == JobState.CANCELLED;
    }
}
