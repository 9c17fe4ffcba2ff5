package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is known of one person. */
@ApplicationScoped
public class PersonViews {
    private static final String LINES = """
            select i.invited_at as at_time, m.id as meeting, m.title, null as answer, false as waiting
            from engagement_invitation i join engagement_meeting m on m.id = i.meeting_id where i.person_id = :person
            union all
            select p.given_at, m.id, m.title, p.answer, p.waiting from engagement_reply p
            join engagement_invitation i on i.id = p.invitation_id join engagement_meeting m on m.id = i.meeting_id
            where i.person_id = :person
            union all
            select a.noted_at, m.id, m.title, if(a.came, 'CAME', 'DID_NOT_COME'), false from engagement_attendance a
            join engagement_meeting m on m.id = a.meeting_id where a.person_id = :person
            union all
            select s.happened_at, m.id, m.title, s.step, true from engagement_waiting_step s
            join engagement_invitation i on i.id = s.invitation_id join engagement_meeting m on m.id = i.meeting_id
            where i.person_id = :person and s.step <> 'JOINED'
            order by at_time desc limit :most
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PersonViews() {
        this.jdbi = null;
    }

    @Inject
    public PersonViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Invitations, answers and attendance, newest first. */
    public List<PersonLine> lines(PersonId person, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("person", person.value())
                .bind("most", most)
                .map((row, context) -> new PersonLine(
                        row.getObject("at_time", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong("meeting"),
                        row.getString("title"),
                        row.getString("answer"),
                        row.getBoolean("waiting")))
                .list());
    }

    /** An invitation, an answer, or whether they came; {@code answer} is null for an invitation. */
    public record PersonLine(
            Instant at,
            long meeting,
            String title,
            @Nullable String answer,
            boolean waiting) {}
}
