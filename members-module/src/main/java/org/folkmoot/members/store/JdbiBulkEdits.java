package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdit.Tally;
import org.folkmoot.members.model.BulkEdit.Wish;
import org.folkmoot.members.model.BulkEdits;
import org.folkmoot.members.model.BulkState;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Changes to many people in the database. */
@ApplicationScoped
public class JdbiBulkEdits implements BulkEdits {

    private final Jdbi jdbi;
    private final WorkTable<BulkEdit> edits;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiBulkEdits() {
        this.jdbi = null;
        this.edits = null;
    }

    @Inject
    public JdbiBulkEdits(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.edits = new WorkTable<>(jdbi, "members_bulk_edit", (row, context) -> read(row));
    }

    @Override
    public long begin(Wish wish, String whom, @Nullable String list, Instant at, String by) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into members_bulk_edit (change_kind, value, words,"
                                + " due_on, whom, list, state, people, left_out, changed, undone, begun_at, begun_by) values"
                                + " (:change, :value, :words, :due, left(:whom, 500), :list, 'PREPARING', 0, 0, 0, 0, :at, :by)")
                .bind("change", wish.change().name())
                .bind("value", wish.value())
                .bind("words", wish.words())
                .bind("due", wish.due())
                .bind("whom", whom)
                .bind("list", list)
                .bind("at", Utc.written(at))
                .bind("by", by)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<BulkEdit> find(long id) {
        return edits.find(id);
    }

    @Override
    public Optional<BulkEdit> lock(long id) {
        return edits.lock(id);
    }

    @Override
    public List<BulkEdit> newest(int most) {
        return edits.newest(most);
    }

    private static BulkEdit read(ResultSet row) throws SQLException {
        long job = row.getLong("job_id");
        return new BulkEdit(
                row.getLong("id"),
                new Wish(
                        BulkChange.valueOf(row.getString("change_kind")),
                        row.getString("value"),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class)),
                row.getString("whom"),
                row.getString("list"),
                BulkState.valueOf(row.getString("state")),
                job == 0 ? null : job,
                new Tally(
                        row.getLong("people"), row.getLong("left_out"), row.getLong("changed"), row.getLong("undone")),
                Utc.sureInstant(row, "begun_at"),
                row.getString("begun_by"),
                row.getString("undone_by"),
                Utc.instant(row, "ended_at"),
                row.getObject("discarded_at") != null);
    }

    @Override
    public void become(long id, BulkState state, @Nullable Instant ended) {
        edits.become(id, state, ended);
    }

    @Override
    public void discarded(long id, @Nullable Instant at) {
        edits.discarded(id, at);
    }

    @Override
    public void workedOnBy(long id, long job) {
        edits.set(id, "job_id", job);
    }

    @Override
    public void undoneBy(long id, String who) {
        edits.set(id, "undone_by", who);
    }

    @Override
    public void planned(long id) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_bulk_edit b join (select count(*) people,"
                        + " coalesce(sum(case when state = 'LEFT_OUT' then 1 else 0 end), 0) left_out"
                        + " from members_bulk_edit_person where edit_id = :id) c"
                        + " set b.people = c.people, b.left_out = c.left_out, b.list = null where b.id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void plan(BulkEdit edit, List<PersonId> people) {
        if (!people.isEmpty()) {
            jdbi.useHandle(handle -> new BulkWork(handle, edit).plan(people));
        }
    }

    @Override
    public List<Group> groups(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select state, reason, count(*) people"
                        + " from members_bulk_edit_person where edit_id = :id group by state, reason"
                        + " order by people desc, reason")
                .bind("id", id)
                .map((row, context) -> new Group(
                        PersonState.valueOf(row.getString("state")), row.getString("reason"), row.getLong("people")))
                .list());
    }

    @Override
    public List<Line> lines(long id, List<PersonState> states, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select e.person_id, e.state, e.reason, p.first_name,"
                        + " p.last_name from members_bulk_edit_person e join members_person p on p.id = e.person_id"
                        + " where e.edit_id = :id and e.person_id > :after and e.state in (<states>)"
                        + " order by e.person_id limit " + most)
                .bind("id", id)
                .bind("after", after)
                .bindList("states", states.stream().map(Enum::name).toList())
                .map((row, context) -> new Line(
                        new PersonId(row.getLong("person_id")),
                        (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                        PersonState.valueOf(row.getString("state")),
                        row.getString("reason")))
                .list());
    }

    @Override
    public long nextPiece(long id, PersonState state, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(person_id), 0) from (select person_id"
                        + " from members_bulk_edit_person where edit_id = :id and state = :state"
                        + " and person_id > :after order by person_id limit " + most + ") piece")
                .bind("id", id)
                .bind("state", state.name())
                .bind("after", after)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<PersonId> apply(BulkEdit edit, Piece piece) {
        return jdbi.withHandle(handle -> new BulkWork(handle, edit).apply(piece));
    }

    @Override
    public List<PersonId> undo(BulkEdit edit, Piece piece) {
        return jdbi.withHandle(handle -> new BulkWork(handle, edit).undo(piece));
    }
}
