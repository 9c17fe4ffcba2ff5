package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;

/** What the relay knows of one person. */
@ApplicationScoped
public class RelayViews {
    private static final String LINES = """
            select t.sent_at as at_time, t.id as thread, t.subject, false as answered
            from engagement_thread_member m join engagement_thread t on t.id = m.thread_id
            where m.person_id = :person and t.sent_at is not null
            union all
            select r.received_at, t.id, t.subject, true from engagement_thread_reply r
            join engagement_thread_member m on m.id = r.member_id join engagement_thread t on t.id = r.thread_id
            where m.person_id = :person
            order by at_time desc limit :most
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RelayViews() {
        this.jdbi = null;
    }

    @Inject
    public RelayViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Messages and answers, newest first. */
    public List<RelayLine> lines(PersonId person, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("person", person.value())
                .bind("most", most)
                .map((row, context) -> new RelayLine(
                        row.getObject("at_time", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong("thread"),
                        row.getString("subject"),
                        row.getBoolean("answered")))
                .list());
    }

    /** A message that reached a person, or their answer to it. */
    public record RelayLine(Instant at, long thread, String subject, boolean answered) {}
}
