package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.engagement.model.MeetingState;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What became of a meeting, step by step. */
@ApplicationScoped
public class StepViews {
    private static final String STEPS = """
            select from_state, to_state, happened_at, actor, comment from engagement_meeting_step
            where meeting_id = :meeting order by id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StepViews() {
        this.jdbi = null;
    }

    @Inject
    public StepViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The steps, first to last. */
    public List<StepLine> of(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("meeting", meeting)
                .map((row, context) -> new StepLine(
                        state(row.getString("from_state")),
                        MeetingState.valueOf(row.getString("to_state")),
                        row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor"),
                        row.getString("comment")))
                .list());
    }

    private static @Nullable MeetingState state(@Nullable String name) {
        return name == null ? null : MeetingState.valueOf(name);
    }

    /**
     * One step.
     *
     * @param from null for the first
     * @param actor who did it, as the audit log names them
     * @param comment why, in their words
     */
    public record StepLine(
            @Nullable MeetingState from,
            MeetingState to,
            Instant at,
            String actor,
            @Nullable String comment) {}
}
