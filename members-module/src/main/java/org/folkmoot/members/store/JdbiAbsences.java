package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Absence;
import org.folkmoot.members.model.Absences;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Temporary absences in the database. */
@ApplicationScoped
public class JdbiAbsences implements Absences {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiAbsences() {
        this.jdbi = null;
    }

    @Inject
    public JdbiAbsences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(PersonId person, LocalDate from, LocalDate until, String reason, Instant at, String by) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into members_absence (person_id, from_on, until_on,"
                                + " reason, recorded_at, recorded_by) values (:person, :from, :until, :reason, :at, :by)")
                .bind("person", person.value())
                .bind("from", from)
                .bind("until", until)
                .bind("reason", reason)
                .bind("at", Utc.written(at))
                .bind("by", by)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Absence> of(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_absence where person_id = :person order by from_on desc, id desc")
                .bind("person", person.value())
                .map((row, context) -> new Absence(
                        row.getLong("id"),
                        person,
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("reason"),
                        Utc.sureInstant(row, "recorded_at"),
                        row.getString("recorded_by"),
                        row.getObject("ended_on", LocalDate.class)))
                .list());
    }

    @Override
    public boolean end(PersonId person, long id, @Nullable LocalDate on) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_absence set ended_on = :on where id = :id"
                                + " and person_id = :person and (ended_on is null) = :open")
                        .bind("on", on)
                        .bind("id", id)
                        .bind("person", person.value())
                        .bind("open", on != null)
                        .execute())
                == 1;
    }
}
