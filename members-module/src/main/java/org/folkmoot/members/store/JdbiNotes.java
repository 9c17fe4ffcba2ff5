package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Note;
import org.folkmoot.members.model.Notes;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Notes and tasks in the database. */
@ApplicationScoped
public class JdbiNotes implements Notes {

    private static final String TASKS = "select n.*, p.first_name, p.last_name from members_note n"
            + " join members_person p on p.id = n.person_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiNotes() {
        this.jdbi = null;
    }

    @Inject
    public JdbiNotes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long write(PersonId person, String words, String by, Instant at, @Nullable LocalDate dueOn) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into members_note (person_id, words, written_by, written_at, due_on)"
                                + " values (:person, :words, :by, :at, :due)")
                .bind("person", person.value())
                .bind("words", words)
                .bind("by", by)
                .bind("at", Utc.written(at))
                .bind("due", dueOn)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Note> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_note where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Note> on(PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from members_note where person_id = :person order by id desc")
                        .bind("person", person.value())
                        .map((row, context) -> read(row))
                        .list());
    }

    @Override
    public List<Task> waiting(int most) {
        return tasks(" where n.waits = 1 order by n.due_on, n.id limit :most", Map.of("most", most));
    }

    @Override
    public List<Task> doneSince(Instant since, int most) {
        return tasks(
                " where n.due_on is not null and n.taken_back_at is null and n.done_at >= :since order by n.done_at desc limit :most",
                Map.of("since", Utc.written(since), "most", most));
    }

    private List<Task> tasks(String rest, Map<String, Object> values) {
        return jdbi.withHandle(handle -> handle.createQuery(TASKS + rest)
                .bindMap(values)
                .map((row, context) ->
                        new Task(read(row), (row.getString("first_name") + " " + row.getString("last_name")).strip()))
                .list());
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("words"),
                row.getString("written_by"),
                Utc.sureInstant(row, "written_at"),
                row.getObject("due_on", LocalDate.class),
                Utc.instant(row, "done_at"),
                Objects.requireNonNullElse(row.getString("done_by"), ""),
                Utc.instant(row, "taken_back_at"),
                Objects.requireNonNullElse(row.getString("taken_back_by"), ""));
    }

    @Override
    public boolean done(long id, String by, Instant at) {
        return change(
                "update members_note set done_at = :at, done_by = :by where id = :id and waits = 1",
                Map.of("id", id, "by", by, "at", Utc.written(at)));
    }

    @Override
    public boolean undone(long id) {
        return change(
                "update members_note set done_at = null, done_by = null where id = :id and due_on is not null"
                        + " and done_at is not null",
                Map.of("id", id));
    }

    @Override
    public boolean takeBack(long id, String by, Instant at) {
        return change(
                "update members_note set taken_back_at = :at, taken_back_by = :by where id = :id"
                        + " and taken_back_at is null",
                Map.of("id", id, "by", by, "at", Utc.written(at)));
    }

    @Override
    public boolean putBack(long id) {
        return change(
                "update members_note set taken_back_at = null, taken_back_by = null where id = :id"
                        + " and taken_back_at is not null",
                Map.of("id", id));
    }

    private boolean change(String sql, Map<String, Object> values) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate(sql).bindMap(values).execute())
                == 1;
    }

    @Override
    public long due(LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_note where waits = 1 and due_on <= :day")
                        .bind("day", day)
                        .mapTo(Long.class)
                        .one());
    }
}
