package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.ImportState;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Mappings.Saved;
import org.folkmoot.members.model.Place;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Imports in the database. */
@ApplicationScoped
public class JdbiImports implements Imports {

    private static final String MEMBERS = "MEMBERS";

    private final Jdbi jdbi;
    private final WorkTable<ImportFile> imports;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiImports() {
        this.jdbi = null;
        this.imports = null;
    }

    @Inject
    public JdbiImports(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.imports = new WorkTable<>(jdbi, "members_import", (row, context) -> read(row));
    }

    @Override
    public long begin(
            long file, String fileName, boolean xlsx, ImportLayout layout, List<String> asks, Instant at, String by) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_import (file_id, file_name, xlsx,"
                        + " layout, asks, state, doubtful_too, rows_read, good, doubtful, known, refused, added, undone,"
                        + " begun_at, begun_by) values (:file, :name, :xlsx, :layout, :asks, 'UPLOADED', 0, 0, 0, 0, 0, 0,"
                        + " 0, 0, :at, :by)")
                .bind("file", file)
                .bind("name", fileName)
                .bind("xlsx", xlsx)
                .bind("layout", layout.written())
                .bind("asks", String.join(",", asks))
                .bind("at", Utc.written(at))
                .bind("by", by)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<ImportFile> find(long id) {
        return imports.find(id);
    }

    @Override
    public Optional<ImportFile> lock(long id) {
        return imports.lock(id);
    }

    @Override
    public List<ImportFile> newest(int most) {
        return imports.newest(most);
    }

    @Override
    public boolean areGoingIn() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_import where state = 'COMMITTING'")
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    private static ImportFile read(ResultSet row) throws SQLException {
        String asks = row.getString("asks");
        long job = row.getLong("job_id");
        return new ImportFile(
                row.getLong("id"),
                row.getLong("file_id"),
                row.getString("file_name"),
                row.getBoolean("xlsx"),
                ImportLayout.read(row.getString("layout")),
                asks.isEmpty() ? List.of() : List.of(asks.split(",")),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("doubtful_too"),
                job == 0 ? null : job,
                tally(row),
                Utc.sureInstant(row, "begun_at"),
                row.getString("begun_by"),
                Utc.instant(row, "ended_at"),
                Utc.instant(row, "discarded_at"),
                row.getBoolean("names_erased"));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("rows_read"),
                row.getLong("good"),
                row.getLong("doubtful"),
                row.getLong("known"),
                row.getLong("refused"),
                row.getLong("added"),
                row.getLong("undone"));
    }

    @Override
    public void become(long id, ImportState state, @Nullable Instant ended) {
        imports.become(id, state, ended);
    }

    @Override
    public void layOut(long id, ImportLayout layout) {
        imports.set(id, "layout", layout.written());
    }

    @Override
    public void discarded(long id, @Nullable Instant at) {
        imports.discarded(id, at);
    }

    @Override
    public List<ImportFile> discardedUntil(Instant last) {
        return imports.discardedUntil(last);
    }

    @Override
    public List<ImportFile> kept() {
        return imports.kept();
    }

    @Override
    public void namesErased(long id) {
        imports.set(id, "names_erased", true);
    }

    @Override
    public void workedOnBy(long id, long job, boolean doubtfulToo) {
        imports.set(id, "job_id", job);
        imports.set(id, "doubtful_too", doubtfulToo);
    }

    @Override
    public void startOver(long id) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from members_import_row where import_id = :id"
                            + " and state in ('REFUSED', 'KNOWN', 'DOUBTFUL')")
                    .bind("id", id)
                    .execute();
            handle.createUpdate(
                            "update members_import set rows_read = 0, good = 0, doubtful = 0, known = 0, refused = 0"
                                    + " where id = :id")
                    .bind("id", id)
                    .execute();
        });
    }

    @Override
    public void count(long id, Tally tally) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_import set rows_read = rows_read + :read,"
                        + " good = good + :good, doubtful = doubtful + :doubtful, known = known + :known,"
                        + " refused = refused + :refused, added = added + :added, undone = undone + :undone"
                        + " where id = :id")
                .bind("read", tally.read())
                .bind("good", tally.good())
                .bind("doubtful", tally.doubtful())
                .bind("known", tally.known())
                .bind("refused", tally.refused())
                .bind("added", tally.added())
                .bind("undone", tally.undone())
                .bind("id", id)
                .execute());
    }

    @Override
    public void keep(long id, List<Row> all) {
        Rows rows = new Rows("replace", "members_import_row", "import_id, line, state, person_id, reason");
        all.forEach(each -> rows.add(
                id,
                each.line(),
                each.state().name(),
                each.person() == null ? null : each.person().value(),
                each.reason().length() > 500 ? each.reason().substring(0, 500) : each.reason()));
        jdbi.useHandle(handle -> rows.insert(handle.getConnection()));
    }

    @Override
    public List<Row> rows(long id, Collection<RowState> states, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select line, state, person_id, reason"
                        + " from members_import_row where import_id = :id and line > :after and state in (<states>)"
                        + " order by line limit " + most)
                .bind("id", id)
                .bind("after", after)
                .bindList("states", states.stream().map(Enum::name).toList())
                .map((row, context) -> new Row(
                        row.getLong("line"),
                        RowState.valueOf(row.getString("state")),
                        row.getLong("person_id") == 0 ? null : new PersonId(row.getLong("person_id")),
                        row.getString("reason")))
                .list());
    }

    @Override
    public Optional<Span> span(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select min(person_id) low, max(person_id) high"
                        + " from members_import_row where import_id = :id and state in ('ADDED', 'STAYED', 'UNDONE')"
                        + " having low is not null")
                .bind("id", id)
                .map((row, context) -> new Span(row.getLong("low"), row.getLong("high")))
                .findOne());
    }

    @Override
    public List<OnRecord> alike(List<Key> keys) {
        return jdbi.withHandle(handle -> Alike.find(handle.getConnection(), keys));
    }

    @Override
    public Map<String, Place> places(Collection<String> postcodeKeys) {
        return jdbi.withHandle(handle -> Alike.places(handle, postcodeKeys));
    }

    @Override
    public List<PersonId> takeBack(List<PersonId> people) {
        return jdbi.withHandle(handle -> TakenBack.take(handle, people));
    }

    @Override
    public List<Mapping> mappings() {
        return new JdbiMappings(jdbi)
                .of(MEMBERS).stream()
                        .map(each -> new Mapping(each.name(), each.headings(), ImportLayout.read(each.layout())))
                        .toList();
    }

    @Override
    public void save(Mapping mapping, Instant at, String by) {
        Saved saved =
                new Saved(mapping.name(), mapping.headings(), mapping.layout().written());
        new JdbiMappings(jdbi).save(MEMBERS, saved, at, by);
    }
}
