package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.members.model.Inspections;
import org.jdbi.v3.core.Jdbi;

/** Requests to inspect the register, in the database. */
@ApplicationScoped
public class JdbiInspections implements Inspections {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiInspections() {
        this.jdbi = null;
    }

    @Inject
    public JdbiInspections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void asked(Instant at, String name, String contact, String wish) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_inspection (asked_at, name, contact, wish)"
                        + " values (:at, :name, :contact, :wish)")
                .bind("at", Utc.written(at))
                .bind("name", name)
                .bind("contact", contact)
                .bind("wish", wish)
                .execute());
    }

    @Override
    public Optional<Request> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_inspection where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Request read(ResultSet row) throws SQLException {
        return new Request(
                row.getLong("id"),
                Utc.sureInstant(row, "asked_at"),
                row.getString("name"),
                row.getString("contact"),
                row.getString("wish"),
                Utc.instant(row, "dealt_at"),
                Objects.requireNonNullElse(row.getString("dealt_by"), ""),
                Objects.requireNonNullElse(row.getString("outcome"), ""));
    }

    @Override
    public boolean dealt(long id, Instant at, String by, String outcome) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_inspection set dealt_at = :at,"
                                + " dealt_by = :by, outcome = :outcome where id = :id and dealt_at is null")
                        .bind("at", Utc.written(at))
                        .bind("by", by)
                        .bind("outcome", outcome)
                        .bind("id", id)
                        .execute())
                == 1;
    }
}
