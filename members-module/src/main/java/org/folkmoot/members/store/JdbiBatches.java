package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Count;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Batches.Begun;
import org.folkmoot.members.model.Batches.ReadRow;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Batches in the database. */
@ApplicationScoped
public class JdbiBatches implements Batches {

    private static final List<String> ACTING =
            Stream.of(Verdict.values()).filter(Verdict::acts).map(Verdict::name).toList();

    private final Jdbi jdbi;
    private final WorkTable<Batch> files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiBatches() {
        this.jdbi = null;
        this.files = null;
    }

    @Inject
    public JdbiBatches(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.files = new WorkTable<>(jdbi, "members_batch", (row, context) -> read(row));
    }

    @Override
    public long begin(Begun begun) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_batch (kind, state, file_name,"
                        + " takes_effect_on, class_code, file_id, begun_at, begun_by)"
                        + " values (:kind, 'UPLOADED', :name, :on, :class, :file, :at, :by)")
                .bind("kind", begun.kind().name())
                .bind("name", begun.fileName())
                .bind("on", begun.effectOn())
                .bind("class", begun.classCode())
                .bind("file", begun.file())
                .bind("at", Utc.written(begun.at()))
                .bind("by", begun.by())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void layOut(long id, BatchLayout layout, List<ReadRow> rows) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from members_batch_row where batch_id = ?", id);
            handle.execute("update members_batch set layout = ? where id = ?", layout.written(), id);
            Rows all = new Rows(
                    "insert",
                    "members_batch_row",
                    "batch_id, line, details, verdict, state, made, person_version, reason");
            rows.forEach(each -> all.add(
                    id,
                    each.line(),
                    Json.write(each.details()),
                    each.fault().isEmpty() ? null : Verdict.REFUSED.name(),
                    RowState.READ.name(),
                    false,
                    0,
                    each.fault()));
            all.insert(handle.getConnection());
        });
    }

    @Override
    public void discarded(long id, @Nullable Instant at) {
        files.discarded(id, at);
    }

    @Override
    public List<Batch> discardedUntil(Instant last) {
        return files.discardedUntil(last);
    }

    @Override
    public List<Batch> kept() {
        return files.kept();
    }

    @Override
    public void namesErased(long id) {
        files.set(id, "names_erased", true);
    }

    @Override
    public void forgetFile(long id) {
        files.set(id, "file_id", null);
    }

    @Override
    public Optional<Batch> find(long id) {
        return files.find(id);
    }

    @Override
    public Optional<Batch> lock(long id) {
        return files.lock(id);
    }

    @Override
    public List<Batch> newest(List<Kind> kinds, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_batch where kind in (<kinds>) order by id desc limit :most")
                .bindList("kinds", kinds.stream().map(Kind::name).toList())
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public void become(long id, State next) {
        files.become(id, next, null);
    }

    @Override
    public void workedOnBy(long id, long job) {
        files.set(id, "job_id", job);
    }

    @Override
    public List<Row> rowsAfter(long id, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_batch_row where batch_id = :id"
                        + " and id > :after order by id limit :most")
                .bind("id", id)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> readRow(row))
                .list());
    }

    @Override
    public List<Row> actingRows(long id, RowState state, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_batch_row where batch_id = :id"
                        + " and id > :after and verdict in (<acting>) and state = :state order by id limit :most")
                .bind("id", id)
                .bind("after", after)
                .bindList("acting", ACTING)
                .bind("state", state.name())
                .bind("most", most)
                .map((row, context) -> readRow(row))
                .list());
    }

    @Override
    public void keep(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch updates = handle.prepareBatch("update members_batch_row set verdict = :verdict,"
                    + " state = :state, person_id = :person, made = :made, person_version = :version, reason = :reason"
                    + " where id = :id");
            rows.forEach(each -> updates.bind(
                            "verdict",
                            each.verdict() == null ? null : each.verdict().name())
                    .bind("state", each.state().name())
                    .bind("person", each.person() == null ? null : each.person().value())
                    .bind("made", each.made())
                    .bind("version", each.personVersion())
                    .bind("reason", each.reason())
                    .bind("id", each.id())
                    .add());
            updates.execute();
        });
    }

    @Override
    public List<Count> counts(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select verdict, state, count(*) as n"
                        + " from members_batch_row where batch_id = :id group by verdict, state")
                .bind("id", id)
                .map((row, context) ->
                        new Count(verdict(row), RowState.valueOf(row.getString("state")), row.getLong("n")))
                .list());
    }

    @Override
    public void forgetDetails(long id) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_batch_row set details = null where batch_id = :id")
                .bind("id", id)
                .execute());
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        String written = row.getString("verdict");
        return written == null ? null : Verdict.valueOf(written);
    }

    private static Batch read(ResultSet row) throws SQLException {
        String layout = row.getString("layout");
        return new Batch(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getObject("takes_effect_on", LocalDate.class),
                row.getString("class_code"),
                row.getObject("file_id", Long.class),
                layout == null ? null : BatchLayout.read(layout),
                row.getObject("job_id", Long.class),
                Utc.sureInstant(row, "begun_at"),
                row.getString("begun_by"),
                Utc.instant(row, "discarded_at"),
                row.getBoolean("names_erased"));
    }

    private static Row readRow(ResultSet row) throws SQLException {
        String details = row.getString("details");
        Long person = row.getObject("person_id", Long.class);
        return new Row(
                row.getLong("id"),
                row.getLong("line"),
                details == null ? null : Json.read(details, BatchDetails.class),
                verdict(row),
                RowState.valueOf(row.getString("state")),
                person == null ? null : new PersonId(person),
                row.getBoolean("made"),
                row.getInt("person_version"),
                row.getString("reason"));
    }
}
