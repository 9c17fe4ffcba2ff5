package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Questions by meeting. */
@ApplicationScoped
public class QuestionViews {
    private static final String WAITING = """
            select m.id, m.title, m.starts, count(*) as questions from engagement_question q
            join engagement_meeting m on m.id = q.meeting_id where q.answered_at is null
            group by m.id, m.title, m.starts order by m.starts, m.id limit 200
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QuestionViews() {
        this.jdbi = null;
    }

    @Inject
    public QuestionViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Meetings with questions that wait, the next first. */
    public List<WaitingLine> waiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery(WAITING).mapTo(WaitingLine.class).list());
    }

    /** A meeting and how many of its questions wait. */
    public record WaitingLine(long id, String title, Instant starts, long questions) {}
}
