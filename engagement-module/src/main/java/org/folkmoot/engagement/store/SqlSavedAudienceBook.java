package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.SavedAudienceBook;
import org.jdbi.v3.core.Jdbi;

/** Named audiences by SQL. */
@ApplicationScoped
public class SqlSavedAudienceBook implements SavedAudienceBook {
    private static final String ALL = "select * from engagement_saved_audience where ";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlSavedAudienceBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlSavedAudienceBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<SavedAudience> visibleTo(String owner) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + "shared or owner = :owner order by name, id")
                .bind("owner", owner)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public Optional<SavedAudience> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + "id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public long add(String name, Audience audience, boolean shared, String owner, String ownerName, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into engagement_saved_audience"
                        + " (name, rule, shared, owner, owner_name, created_at, changed_at, version)"
                        + " values (:name, :rule, :shared, :owner, :ownerName, :now, :now, 1)")
                .bind("name", name)
                .bind("rule", audience.words())
                .bind("shared", shared)
                .bind("owner", owner)
                .bind("ownerName", ownerName)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean change(long id, int version, String name, Audience audience, boolean shared, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_saved_audience set name = :name,"
                                + " rule = :rule, shared = :shared, changed_at = :now, version = version + 1"
                                + " where id = :id and version = :version")
                        .bind("name", name)
                        .bind("rule", audience.words())
                        .bind("shared", shared)
                        .bind("now", now)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    @Override
    public void remove(long id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from engagement_saved_audience where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public List<ClassKey> classes() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct constituency, class_code"
                        + " from engagement_recipient where class_code is not null and constituency is not null"
                        + " order by constituency, class_code")
                .map((row, context) -> new ClassKey(row.getString(1), row.getString(2)))
                .list());
    }

    private static SavedAudience read(ResultSet row) throws SQLException {
        return new SavedAudience(
                row.getLong("id"),
                row.getString("name"),
                Audience.parse(row.getString("rule")).orElseThrow(),
                row.getBoolean("shared"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("version"));
    }
}
