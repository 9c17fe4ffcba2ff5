package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.model.ConsultationBook;
import org.jdbi.v3.core.Jdbi;

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
        jdbi.useHandle(handle -> handle.createUpdate(
                        "replace into engagement_consultation (slug, title, closes) values (:slug, :title, :closes)")
                .bindMethods(consultation)
                .execute());
    }

    @Override
    public List<OpenConsultation> open(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_consultation where closes >= :today order by closes, slug")
                .bind("today", today)
                .mapTo(OpenConsultation.class)
                .list());
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
