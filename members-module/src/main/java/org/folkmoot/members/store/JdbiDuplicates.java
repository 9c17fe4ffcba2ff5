package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.members.model.Duplicates;
import org.folkmoot.members.model.Likeness.Profile;
import org.folkmoot.members.model.LikenessWeights;
import org.folkmoot.members.model.Texts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Possible duplicates in the database. */
@ApplicationScoped
public class JdbiDuplicates implements Duplicates {

    private static final String ROWS = "select d.low_id, d.high_id, d.score, d.why, d.state,"
            + " trim(concat(l.first_name, ' ', l.last_name)) low_name,"
            + " trim(concat(h.first_name, ' ', h.last_name)) high_name"
            + " from members_duplicate d join members_person l on l.id = d.low_id"
            + " join members_person h on h.id = d.high_id";
    private static final String COMPARABLE = "('MEMBER', 'SUPPORTER', 'APPLICANT', 'LEFT')";
    private static final int FETCHED = Integer.MIN_VALUE;
    private static final int READ_TOGETHER = 500;
    private static final int PER_STATEMENT = 250;
    private static final String PROFILES = "select id, last_key, first_key, born, line1, postcode_key, mail_key, phone"
            + " from members_person force index (primary) where id in (<ids>)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiDuplicates() {
        this.jdbi = null;
    }

    @Inject
    public JdbiDuplicates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void groups(Shared shared, Consumer<List<Profile>> taker) {
        alike(shared).parts(READ_TOGETHER, groups -> {
            Map<Long, Profile> profiles = profiles(groups);
            groups.forEach(group -> taker.accept(Arrays.stream(group)
                    .mapToObj(profiles::get)
                    .filter(Objects::nonNull)
                    .toList()));
        });
    }

    /** All are read before the first is given on: whoever takes them writes, and a connection does one at a time. */
    private AlikeRecords alike(Shared shared) {
        AlikeRecords alike = new AlikeRecords();
        jdbi.useHandle(handle -> handle.createQuery("select id, " + key(shared) + " shared from members_person"
                        + " where status in " + COMPARABLE + " and " + present(shared) + " order by shared, id")
                .setFetchSize(FETCHED)
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        alike.add(row.getString(2), row.getLong(1));
                    }
                    return null;
                }));
        return alike;
    }

    private Map<Long, Profile> profiles(List<long[]> groups) {
        long[] ids = groups.stream().flatMapToLong(Arrays::stream).toArray();
        Map<Long, Profile> profiles = new HashMap<>(ids.length * 2);
        jdbi.useHandle(handle -> {
            for (int from = 0; from < ids.length; from += PER_STATEMENT) {
                read(handle, Arrays.copyOfRange(ids, from, from + PER_STATEMENT), profiles);
            }
        });
        return profiles;
    }

    /** There is one statement, of one length: where fewer are left, it asks for 0, who is nobody. */
    private static void read(Handle handle, long[] ids, Map<Long, Profile> profiles) {
        handle.createQuery(PROFILES)
                .bindList("ids", Arrays.stream(ids).boxed().toList())
                .map((row, context) -> profile(row))
                .forEach(each -> profiles.put(each.id(), each));
    }

    private static String key(Shared shared) {
        return switch (shared) {
            case BORN -> "born";
            case NAME -> "concat(last_key, ' ', left(first_key, 1))";
            case MAIL -> "mail_key";
            case PHONE -> "phone";
            case HOUSE -> "concat(postcode_key, ' ', line1)";
        };
    }

    private static String present(Shared shared) {
        return switch (shared) {
            case BORN -> "born is not null";
            case NAME -> "last_key <> ''";
            case MAIL -> "mail_key is not null";
            case PHONE -> "phone is not null";
            case HOUSE -> "postcode_key is not null and line1 is not null";
        };
    }

    private static Profile profile(ResultSet row) throws SQLException {
        String line = row.getString("line1");
        String postcode = row.getString("postcode_key");
        return new Profile(
                row.getLong("id"),
                row.getString("last_key"),
                row.getString("first_key"),
                row.getObject("born", LocalDate.class),
                house(line, postcode),
                postcode,
                row.getString("mail_key"),
                phone(row.getString("phone")));
    }

    static @Nullable String house(@Nullable String line, @Nullable String postcode) {
        return line == null || postcode == null ? null : Texts.key(line) + " " + postcode;
    }

    static @Nullable String phone(@Nullable String written) {
        String digits = written == null ? "" : written.replaceAll("[^0-9]", "");
        return digits.length() < 7
                ? null
                : digits.replaceFirst("^(0044|44)", "0").toLowerCase(Locale.ROOT);
    }

    @Override
    public void found(List<Pair> pairs, long scan, Instant at) {
        if (pairs.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("insert into members_duplicate (low_id, high_id, score, why, state, scan,"
                    + " found_at) values (:low, :high, :score, :why, 'OPEN', :scan, :at) on duplicate key update"
                    + " score = values(score), why = values(why), scan = values(scan)");
            pairs.forEach(each -> batch.bind("low", each.low())
                    .bind("high", each.high())
                    .bind("score", each.score())
                    .bind("why", each.why().length() > 600 ? each.why().substring(0, 600) : each.why())
                    .bind("scan", scan)
                    .bind("at", Utc.written(at))
                    .add());
            batch.execute();
        });
    }

    @Override
    public void forgetBefore(long scan) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from members_duplicate where state = 'OPEN' and scan <> :scan")
                        .bind("scan", scan)
                        .execute());
    }

    @Override
    public long newestScan() {
        return number("select coalesce(max(scan), 0) from members_duplicate");
    }

    @Override
    public List<Row> waiting(int skip, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where d.state = 'OPEN'"
                        + " order by d.score desc, d.low_id, d.high_id limit :most offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public List<Row> apart(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where d.state = 'DIFFERENT'"
                        + " order by d.decided_at desc, d.low_id, d.high_id limit :most")
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public long countWaiting() {
        return number("select count(*) from members_duplicate where state = 'OPEN'");
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Override
    public Optional<Row> pair(long low, long high) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where d.low_id = :low and d.high_id = :high")
                .bind("low", low)
                .bind("high", high)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("low_id"),
                row.getLong("high_id"),
                row.getInt("score"),
                row.getString("why"),
                PairState.valueOf(row.getString("state")),
                row.getString("low_name"),
                row.getString("high_name"));
    }

    @Override
    public void decide(long low, long high, PairState state, Instant at, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_duplicate set state = :state, decided_at = :at,"
                        + " decided_by = :by where low_id = :low and high_id = :high")
                .bind("state", state.name())
                .bind("at", Utc.written(at))
                .bind("by", by)
                .bind("low", low)
                .bind("high", high)
                .execute());
    }

    @Override
    public LikenessWeights weights() {
        return jdbi.withHandle(handle -> handle.createQuery("select weights from members_likeness where id = 1")
                .mapTo(String.class)
                .findOne()
                .map(LikenessWeights::read)
                .orElse(LikenessWeights.DEFAULT));
    }

    @Override
    public void use(LikenessWeights weights, Instant at, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("replace into members_likeness (id, weights, saved_at, saved_by)"
                        + " values (1, :weights, :at, :by)")
                .bind("weights", weights.written())
                .bind("at", Utc.written(at))
                .bind("by", by)
                .execute());
    }
}
