package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.ConsultationBook;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Consultations and the notes they were handed, by SQL. */
@ApplicationScoped
public class SqlConsultationBook implements ConsultationBook {
    private static final String HAVING = """
            select coalesce(c.title, h.consultation) from engagement_notes_handed h
            left join engagement_consultation c on c.slug = h.consultation where h.meeting_id = :meeting order by h.handed_at
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlConsultationBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlConsultationBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void opened(OpenConsultation consultation) {
        jdbi.useHandle(
                handle -> handle.createUpdate("replace into engagement_consultation (slug, title, closes, topics)"
                                + " values (:slug, :title, :closes, :topics)")
                        .bind("slug", consultation.slug())
                        .bind("title", consultation.title())
                        .bind("closes", consultation.closes())
                        .bind("topics", String.join(" ", consultation.topics()))
                        .execute());
    }

    @Override
    public void ended(String slug, LocalDate today) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update engagement_consultation" + " set closes = least(closes, :yesterday) where slug = :slug")
                .bind("yesterday", today.minusDays(1))
                .bind("slug", slug)
                .execute());
    }

    @Override
    public List<OpenConsultation> open(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_consultation where closes >= :today order by closes, slug")
                .bind("today", today)
                .map((row, context) -> consultation(row))
                .list());
    }

    @Override
    public Optional<OpenConsultation> find(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_consultation where slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> consultation(row))
                .findOne());
    }

    @Override
    public List<Long> meetingsOf(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select meeting_id from engagement_notes_handed where consultation = :slug order by meeting_id")
                .bind("slug", slug)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public void told(String slug, Map<Long, Optional<LocalDate>> guests) {
        if (guests.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert ignore into engagement_outcome_told"
                    + " (consultation, attendance_id, told_on) values (:slug, :attendance, :on)");
            guests.forEach((attendance, on) -> batch.bind("slug", slug)
                    .bind("attendance", attendance)
                    .bind("on", on.orElse(null))
                    .add());
            batch.execute();
        });
    }

    @Override
    public boolean reached(String about, PersonId person, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_outcome_told t"
                                + " join engagement_attendance a on a.id = t.attendance_id set t.told_on = :on"
                                + " where concat('consultation:', t.consultation) = :about and a.person_id = :person"
                                + " and t.told_on is null")
                        .bind("on", on)
                        .bind("about", about)
                        .bind("person", person.value())
                        .execute()
                > 0);
    }

    private static OpenConsultation consultation(ResultSet row) throws SQLException {
        String topics = row.getString("topics");
        return new OpenConsultation(
                row.getString("slug"),
                row.getString("title"),
                row.getObject("closes", LocalDate.class),
                topics.isEmpty() ? List.of() : List.of(topics.split(" ")));
    }

    @Override
    public List<Long> notes(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from engagement_table_note where meeting_id = :meeting and body is not null order by id")
                .bind("meeting", meeting)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public boolean handed(long meeting, String consultation, int notes, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "insert ignore into engagement_notes_handed"
                                        + " (meeting_id, consultation, notes, handed_at) values (:meeting, :consultation, :notes, :now)")
                        .bind("meeting", meeting)
                        .bind("consultation", consultation)
                        .bind("notes", notes)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    @Override
    public List<String> having(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(HAVING)
                .bind("meeting", meeting)
                .mapTo(String.class)
                .list());
    }
}
