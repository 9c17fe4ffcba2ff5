package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.store.Utc;
import org.jdbi.v3.core.Jdbi;

/** Applications as the office's queue lists them. */
@ApplicationScoped
public class ApplicationLists {

    private static final String SELECT = "select a.id, a.person_id, p.first_name, p.last_name, a.state, a.verdict,"
            + " a.connection, a.constituency, a.class_code, a.sent_at, a.confirmed_at, a.decided_at, a.decided_by,"
            + " a.reason, d.words from members_application a join members_person p on p.id = a.person_id"
            + " left join members_decision d on d.id = a.decision_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApplicationLists() {
        this.jdbi = null;
    }

    @Inject
    public ApplicationLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that wait, oldest first. */
    public List<ApplicationRow> waiting(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + " where a.state = 'QUEUED' order by a.sent_at, a.id limit :most")
                        .bind("most", most)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Those decided since an instant, newest first. */
    public List<ApplicationRow> decidedSince(Instant since, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + " where a.state in ('ACCEPTED', 'REFUSED') and a.sent_at > :since"
                        + " and a.decided_by <> 'constitution' order by a.decided_at desc limit :most")
                .bind("since", Utc.written(since))
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** One application. */
    public Optional<ApplicationRow> one(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where a.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Requests to inspect the register that wait, oldest first. */
    public List<InspectionRow> inspections(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, asked_at, name, contact, wish"
                        + " from members_inspection where dealt_at is null order by id limit :most")
                .bind("most", most)
                .map((row, context) -> new InspectionRow(
                        row.getLong("id"),
                        Utc.sureInstant(row, "asked_at"),
                        row.getString("name"),
                        row.getString("contact"),
                        row.getString("wish")))
                .list());
    }

    private static ApplicationRow read(ResultSet row) throws SQLException {
        return new ApplicationRow(
                row.getLong("id"),
                row.getLong("person_id"),
                (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                row.getString("state"),
                row.getString("verdict"),
                row.getString("connection"),
                row.getString("constituency"),
                row.getString("class_code"),
                Utc.sureInstant(row, "sent_at"),
                Utc.instant(row, "confirmed_at"),
                Utc.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getString("words"));
    }
}
