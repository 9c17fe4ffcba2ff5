package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.platform.database.HeldAnswers;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The office's list of people, page by page. A page is always as the register is; the count beside a page that is not
 * all there is may be two seconds old, of a long list ten, and that there are more than can be counted a minute.
 */
@ApplicationScoped
public class MemberLists {

    /** Where counting stops. */
    public static final int COUNT_LIMIT = 10_000;

    private static final int MOST_ALIKE = 50;
    private static final int LONG_LIST = 1_000;
    private static final int MOST_HELD = 2_000;

    /** Of a row, before those that were asked for. */
    private static final int OWN_COLUMNS = 15;

    private final Jdbi jdbi;
    private final HeldAnswers<MemberFilter, Long> counts = new HeldAnswers<>(MemberLists::heldFor, MOST_HELD);

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberLists() {
        this.jdbi = null;
    }

    @Inject
    public MemberLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A page of the list.
     *
     * @param after key that the page begins behind; null for none
     * @param before key that the page ends in front of; null for none
     */
    public ListPage page(MemberFilter filter, @Nullable String after, @Nullable String before, int size) {
        return page(filter, List.of(), null, after, before, size);
    }

    /**
     * The same with more columns.
     *
     * @param ticksOf who is shown whom they have ticked; null for nobody
     */
    public ListPage page(
            MemberFilter filter,
            List<MemberColumn> columns,
            @Nullable String ticksOf,
            @Nullable String after,
            @Nullable String before,
            int size) {
        PageKey key = PageKey.read(before == null ? after : before).orElse(null);
        boolean backwards = before != null && key != null;
        Searched searched = searched(filter);
        Ticked ticked = Ticked.by(ticksOf);
        List<MemberRow> rows = rows(filter, searched, columns, ticked, key, backwards, size + 1);
        boolean more = rows.size() > size;
        List<MemberRow> shown = more ? rows.subList(0, size) : rows;
        if (backwards) {
            shown = reversed(shown);
        }
        boolean earlier = backwards ? more : key != null;
        boolean later = backwards || more;
        return new ListPage(
                shown,
                key == null && !more ? shown.size() : heldCount(filter),
                earlier && !shown.isEmpty() ? PageKey.of(shown.get(0)).written() : null,
                later && !shown.isEmpty()
                        ? PageKey.of(shown.get(shown.size() - 1)).written()
                        : null,
                searched.cut(),
                ticked.shown(),
                ticks(ticked));
    }

    /** Where nobody is on the page, nobody's row has told it. */
    private int ticks(Ticked ticked) {
        Integer known = ticked.owner() == null ? Integer.valueOf(0) : ticked.all();
        return known != null
                ? known
                : jdbi.withHandle(
                        handle -> handle.createQuery("select count(*) from members_selection where owner = :owner")
                                .bind("owner", ticked.owner())
                                .mapTo(Integer.class)
                                .one());
    }

    private Searched searched(MemberFilter filter) {
        Searched searched = byOtherNumber(filter.search(), Searched.of(filter.search()));
        return filter.inside() ? jdbi.withHandle(handle -> InsideNames.read(handle, searched)) : searched;
    }

    /** Old numbers and ours may be the same: then both people are found. */
    private Searched byOtherNumber(String typed, Searched searched) {
        List<Long> people = Searched.otherNumber(typed, searched)
                .map(number -> jdbi.withHandle(handle -> handle.createQuery(
                                "select person_id from members_former_number where number = :number limit "
                                        + MOST_ALIKE)
                        .bind("number", number)
                        .mapTo(Long.class)
                        .list()))
                .orElse(List.of());
        return people.isEmpty() ? searched : searched.among(people);
    }

    /** How many people the index of what is inside names does not know yet. */
    public long notYetInside() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from (select id from members_person where"
                        + " id > (select reached from members_search_state where id = 1) limit " + COUNT_LIMIT
                        + ") waiting")
                .mapTo(Long.class)
                .one());
    }

    private static List<MemberRow> reversed(List<MemberRow> rows) {
        List<MemberRow> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    private List<MemberRow> rows(
            MemberFilter filter,
            Searched searched,
            List<MemberColumn> columns,
            Ticked ticked,
            @Nullable PageKey key,
            boolean backwards,
            int size) {
        List<MemberColumn> more =
                columns.stream().filter(each -> each.sql().isPresent()).toList();
        MemberQuery query = new MemberQuery(filter, searched, more, ticked.owner());
        int first = key == null ? 0 : query.wayOf(key);
        int step = backwards ? -1 : 1;
        return jdbi.withHandle(handle -> {
            List<MemberRow> rows = new ArrayList<>(size);
            for (int way = first; way >= 0 && way < query.ways() && rows.size() < size; way += step) {
                BoundSql sql = query.page(way, way == first ? key : null, backwards, size - rows.size());
                handle.createQuery(sql.text())
                        .bindMap(sql.values())
                        .map((row, context) -> row(row, more, ticked))
                        .forEach(rows::add);
            }
            return rows;
        });
    }

    /** The columns in the order of the query; to find them by name would cost more than to read them. */
    private static MemberRow row(ResultSet row, List<MemberColumn> more, Ticked ticked) throws SQLException {
        ticked.read(row, row.getLong(1), OWN_COLUMNS + more.size());
        int at = 0;
        return new MemberRow(
                row.getLong(++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                text(row, ++at),
                row.getObject(++at, LocalDate.class),
                more.isEmpty() ? Map.of() : more(row, at, more));
    }

    /** As {@code getString}, which asks for a property of the connection again for each cell; all our texts are UTF-8. */
    @SuppressWarnings("NullAway") // a column that may be null is one that the record lets be null
    private static String text(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<MemberColumn, String> more(ResultSet row, int at, List<MemberColumn> more) throws SQLException {
        Map<MemberColumn, String> values = new EnumMap<>(MemberColumn.class);
        int next = at;
        for (MemberColumn each : more) {
            values.put(each, Objects.requireNonNullElse(row.getString(++next), ""));
        }
        return values;
    }

    /** The more there are, the more it costs to count them and the less it matters that one came or went just now. */
    private static Duration heldFor(long count) {
        if (count > COUNT_LIMIT) {
            return Duration.ofMinutes(1);
        }
        return Duration.ofSeconds(count > LONG_LIST ? 10 : 2);
    }

    private long heldCount(MemberFilter filter) {
        return counts.get(filter, () -> Optional.of(count(filter))).orElse(0L);
    }

    /** How many people there are, counted up to one more than the limit. */
    public long count(MemberFilter filter) {
        BoundSql sql = new MemberQuery(filter, searched(filter), List.of(), null).count(COUNT_LIMIT + 1);
        long counted = jdbi.withHandle(handle -> handle.createQuery(sql.text())
                .bindMap(sql.values())
                .mapTo(Long.class)
                .one());
        return Math.min(counted, COUNT_LIMIT + 1L);
    }

    /** The rows behind a row, in the order of the list; to read all of it piece by piece. */
    public List<MemberRow> rowsAfter(
            MemberFilter filter, List<MemberColumn> columns, @Nullable MemberRow last, int size) {
        return rows(
                filter,
                searched(filter),
                columns,
                Ticked.by(null),
                last == null ? null : PageKey.of(last),
                false,
                size);
    }

    /**
     * The numbers of the people behind a position, in the order of the list, and the position that they reach.
     *
     * @param key where the last piece ended; null at the beginning
     */
    public Numbers numbersAfter(MemberFilter filter, @Nullable String key, int size) {
        List<MemberRow> rows = rows(
                filter,
                searched(filter),
                List.of(),
                Ticked.by(null),
                PageKey.read(key).orElse(null),
                false,
                size);
        return new Numbers(
                rows.stream().map(MemberRow::id).toList(),
                rows.isEmpty() ? key : PageKey.of(rows.get(rows.size() - 1)).written());
    }

    /** Numbers of people, and where to go on. */
    public record Numbers(List<Long> people, @Nullable String key) {}

    /**
     * A page with its count and the keys of its neighbours.
     *
     * @param count exact up to the limit, above it only more than the limit
     * @param cut true where so many names or addresses have the letters that only some were looked through
     * @param ticked who of the rows is ticked
     * @param ticks how many are ticked on all pages
     */
    public record ListPage(
            List<MemberRow> rows,
            long count,
            @Nullable String previous,
            @Nullable String next,
            boolean cut,
            Set<Long> ticked,
            int ticks) {}
}
