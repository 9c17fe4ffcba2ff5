package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Postcode directories in the database. */
@ApplicationScoped
public class JdbiPostcodes implements PostcodeDirectory, Directories {

    static final String NEWEST =
            "select max(generation) from members_directory where state = 'READY' and generation > 0";

    private static final String ENTER = "insert ignore into members_postcode (generation, postcode, authority, ward,"
            + " division, gone) values (?, ?, ?, ?, ?, ?)";

    private static final String LEFT_OUT = " from members_postcode o left join members_postcode n on n.generation = %d"
            + " and n.postcode = o.postcode where o.generation = %d and o.generation > 0 and n.postcode is null";

    /** One in so many may be gone from one directory to the next; more means that the file was not the whole. */
    private static final int TOO_MANY = 10;

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
        return jdbi.withHandle(handle -> PlainSql.first(
                handle,
                "select p.authority, p.ward, p.division, p.gone, coalesce(a.name, p.authority), d.source, d.file_name"
                        + " from members_postcode p join members_directory d on d.generation = p.generation"
                        + " left join members_area a on a.code = p.authority"
                        + " where p.postcode = ? and p.generation in (0, (" + NEWEST + "))"
                        + " order by p.generation desc limit 1",
                row -> new Found(
                        new Place(row.getString(1), row.getString(2), row.getString(3)),
                        row.getString(5),
                        row.getBoolean(4),
                        name(row.getString(6), row.getString(7))),
                postcode.key()));
    }

    private static String name(String source, String file) {
        return "PACK".equals(source)
                ? "the trust’s own small table"
                : "the directory " + file.replace("postcodes: ", "");
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
    public List<String> areasNamed(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code from members_area where name = :name order by code")
                        .bind("name", name)
                        .mapTo(String.class)
                        .list());
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

    private static void insert(Handle handle, int generation, String source, String fileName, Instant at) {
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

    /** Plain JDBC: a directory has two million rows, and binding them by name takes longer than storing them. */
    private static void batch(Handle handle, int generation, List<Entry> entries) {
        try (PreparedStatement insert = handle.getConnection().prepareStatement(ENTER)) {
            for (Entry entry : entries) {
                insert.setInt(1, generation);
                insert.setString(2, entry.postcode());
                insert.setString(3, entry.authority());
                insert.setString(4, entry.ward());
                insert.setString(5, entry.division());
                insert.setBoolean(6, entry.gone());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("A part of a directory was not stored", e);
        }
    }

    @Override
    public int keepTheGone(int generation) {
        return jdbi.withHandle(handle -> {
            long before = number(handle, "select coalesce((" + NEWEST + " and generation < " + generation + "), 0)");
            int left = (int) number(handle, "select count(*)" + LEFT_OUT.formatted(generation, before));
            long taken = number(handle, "select rows_taken from members_directory where generation = " + generation);
            if (left > 0 && left * TOO_MANY <= taken) {
                handle.execute("insert ignore into members_postcode (generation, postcode, authority, ward, division,"
                        + " gone) select " + generation + ", o.postcode, o.authority, o.ward, o.division, 1"
                        + LEFT_OUT.formatted(generation, before));
            }
            return left;
        });
    }

    private static long number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
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
        name("replace into", names);
    }

    @Override
    public void nameNewAreas(Map<String, String> names) {
        name("insert ignore into", names);
    }

    private void name(String how, Map<String, String> names) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(how + " members_area (code, name) values (:code, :name)");
            names.forEach(
                    (code, name) -> batch.bind("code", code).bind("name", name).add());
            batch.execute();
        });
    }
}
