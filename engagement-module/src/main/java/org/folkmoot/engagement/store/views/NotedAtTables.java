package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.engagement.TableNotes;
import org.jdbi.v3.core.Jdbi;

/** The words that were noted at tables, for whoever was told their ids. */
@ApplicationScoped
class NotedAtTables implements TableNotes {
    private static final String NOTES = """
            select n.id, t.number, t.topic, n.body from engagement_table_note n
            join engagement_table t on t.id = n.table_id
            where n.meeting_id = :meeting and n.id in (<ids>) and n.body is not null order by t.number, n.id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NotedAtTables() {
        this.jdbi = null;
    }

    @Inject
    NotedAtTables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TableNote> notes(long meeting, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(NOTES)
                .bind("meeting", meeting)
                .bindList("ids", ids)
                .map((row, context) -> new TableNote(
                        row.getLong("id"),
                        "Table " + row.getInt("number"),
                        row.getString("topic"),
                        row.getString("body")))
                .list());
    }
}
