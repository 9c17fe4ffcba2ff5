package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.TemplateBook;
import org.folkmoot.platform.access.Scope;
import org.jdbi.v3.core.Jdbi;

/** Templates by SQL. */
@ApplicationScoped
public class SqlTemplateBook implements TemplateBook {
    private static final String ROWS = "select t.*, m.scope_kind, m.scope_key from engagement_meeting_template t"
            + " join engagement_meeting m on m.id = t.meeting_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlTemplateBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlTemplateBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(long meeting, String name, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("replace into engagement_meeting_template"
                        + " (name, meeting_id, made_at) values (:name, :meeting, :now)")
                .bind("name", name)
                .bind("meeting", meeting)
                .bind("now", now)
                .execute());
    }

    @Override
    public List<Template> all() {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " order by t.name, t.id")
                .map((row, context) -> template(row))
                .list());
    }

    @Override
    public Optional<Template> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where t.id = :id")
                .bind("id", id)
                .map((row, context) -> template(row))
                .findOne());
    }

    @Override
    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("delete from engagement_meeting_template where id = ?", id));
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("meeting_id"),
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")));
    }
}
