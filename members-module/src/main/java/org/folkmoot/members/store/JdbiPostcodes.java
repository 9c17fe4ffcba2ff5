package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Postcode directories in the database. */
@ApplicationScoped
public class JdbiPostcodes implements PostcodeDirectory, Directories {

    static final String NEWEST =
            "select max(generation) from members_directory where state = 'READY' and generation > 0";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiPostcodes() {
        this.jdbi = null;
    }

    @Inject
    public JdbiPostcodes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Found> find(Postcode postcode) {
        return jdbi.withHandle(handle -> handle.createQuery("select p.authority, p.ward, p.gone,"
                        + " coalesce(a.name, p.authority) as area from members_postcode p"
                        + " left join members_area a on a.code = p.authority"
                        + " where p.postcode = :postcode and p.generation in (0, (" + NEWEST + "))"
                        + " order by p.generation desc limit 1")
                .bind("postcode", postcode.key())
                .map((row, context) -> new Found(
                        new Place(row.getString("authority"), row.getString("ward")),
                        row.getString("area"),
                        row.getBoolean("gone")))
                .findOne());
    }

    @Override
    public String areaName(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select name from members_area where code = :code")
                .bind("code", code)
                .mapTo(String.class)
                .findOne()
                .orElse(code));
    }

    @Override
    public int begin(String source, String fileName, Instant at) {
        return jdbi.withHandle(handle -> {
            int generation = handle.createQuery(
                            "select coalesce(max(generation), 0) + 1 from members_directory for update")
                    .mapTo(Integer.class)
                    .one();
            insert(handle, generation, source, fileName, at);
            return generation;
        });
    }

    @Override
    public void beginPack(String fileName, Instant at) {
        jdbi.useHandle(handle -> insert(handle, 0, "PACK", fileName, at));
    }

    private static void insert(
            org.jdbi.v3.core.Handle handle, int generation, String source, String fileName, Instant at) {
        handle.createUpdate("insert into members_directory (generation, source, file_name, state, rows_taken,"
                        + " rows_refused, started_at) values (:generation, :source, :file, 'LOADING', 0, 0, :at)")
                .bind("generation", generation)
                .bind("source", source)
                .bind("file", fileName)
                .bind("at", Utc.written(at))
                .execute();
    }

    @Override
    public void add(int generation, List<Entry> entries, int refused) {
        jdbi.useHandle(handle -> {
            if (!entries.isEmpty()) {
                batch(handle, generation, entries);
            }
            handle.createUpdate("update members_directory set rows_taken = rows_taken + :taken,"
                            + " rows_refused = rows_refused + :refused where generation = :generation")
                    .bind("taken", entries.size())
                    .bind("refused", refused)
                    .bind("generation", generation)
                    .execute();
        });
    }

    private static void batch(org.jdbi.v3.core.Handle handle, int generation, List<Entry> entries) {
        PreparedBatch batch =
                handle.prepareBatch("insert ignore into members_postcode (generation, postcode, authority, ward, gone)"
                        + " values (:generation, :postcode, :authority, :ward, :gone)");
        for (Entry entry : entries) {
            batch.bind("generation", generation)
                    .bind("postcode", entry.postcode())
                    .bind("authority", entry.authority())
                    .bind("ward", entry.ward())
                    .bind("gone", entry.gone())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void ready(int generation, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update members_directory set state = 'READY', ready_at = :at where generation = :generation")
                .bind("at", Utc.written(at))
                .bind("generation", generation)
                .execute());
    }

    @Override
    public void given(int generation, String state) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update members_directory set state = :state where generation = :generation")
                .bind("state", state)
                .bind("generation", generation)
                .execute());
    }

    @Override
    public int removeSome(int generation, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from members_postcode where generation = :generation limit " + most)
                .bind("generation", generation)
                .execute());
    }

    @Override
    public List<Directory> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_directory order by generation desc")
                .map((row, context) -> new Directory(
                        row.getInt("generation"),
                        row.getString("source"),
                        row.getString("file_name"),
                        row.getString("state"),
                        row.getLong("rows_taken"),
                        row.getLong("rows_refused"),
                        Utc.instant(row, "ready_at")))
                .list());
    }

    @Override
    public void nameAreas(Map<String, String> names) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("replace into members_area (code, name) values (:code, :name)");
            names.forEach(
                    (code, name) -> batch.bind("code", code).bind("name", name).add());
            batch.execute();
        });
    }
}
