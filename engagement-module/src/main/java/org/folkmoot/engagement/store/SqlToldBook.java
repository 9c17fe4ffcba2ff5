package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.engagement.model.Told;
import org.folkmoot.engagement.model.ToldBook;
import org.folkmoot.platform.access.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What members told, by SQL. */
@ApplicationScoped
public class SqlToldBook implements ToldBook {
    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlToldBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlToldBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(@Nullable Long thread, Scope scope, String said, String by, String byName, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into engagement_told_by_members (thread_id,"
                        + " scope_kind, scope_key, said, brought_by, brought_by_name, brought_on, version)"
                        + " values (:thread, :kind, :key, :said, :by, :byName, :day, 1)")
                .bind("thread", thread)
                .bind("kind", scope.kind().name())
                .bind("key", scope.key())
                .bind("said", said)
                .bind("by", by)
                .bind("byName", byName)
                .bind("day", day)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Told> find(long id) {
        return list("id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Told> between(LocalDate from, LocalDate to) {
        return list("brought_on between :from and :to order by brought_on, id", Map.of("from", from, "to", to));
    }

    @Override
    public List<Told> ofScope(Scope scope) {
        return list(
                "scope_kind = :kind and scope_key = :key order by id desc",
                Map.of("kind", scope.kind().name(), "key", scope.key()));
    }

    private List<Told> list(String where, Map<String, ?> values) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_told_by_members where " + where + " limit 1000")
                        .bindMap(values)
                        .map((row, context) -> read(row))
                        .list());
    }

    @Override
    public boolean answer(long id, int version, String said, String answer, String by, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_told_by_members set said = :said,"
                                + " answer = :answer, answered_by = :by, answered_on = :day, version = version + 1"
                                + " where id = :id and version = :version")
                        .bind("said", said)
                        .bind("answer", answer)
                        .bind("by", by)
                        .bind("day", day)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    private static Told read(ResultSet row) throws SQLException {
        long thread = row.getLong("thread_id");
        return new Told(
                row.getLong("id"),
                thread == 0 ? null : thread,
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")),
                row.getString("said"),
                row.getString("brought_by_name"),
                row.getObject("brought_on", LocalDate.class),
                row.getString("answer"),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getInt("version"));
    }
}
