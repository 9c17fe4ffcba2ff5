package org.folkmoot.members.store.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.members.store.views.MemberFilter.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one page of the list. A search by name is read one way after another: last names that begin like this, then
 * first names; each way is a range of an index in the index's own order and leaves out whom an earlier one has found. So
 * a page costs the same whatever the size of the register. Only in another order than by name are the ways put together.
 */
final class MemberQuery {

    private static final String COLUMNS = "id, title, first_name, last_name, first_key, last_key, status, constituency,"
            + " class_code, postcode, postcode_key, mail, channel, format, joined_on";

    /** Whether a member of staff has ticked this person, and how many they have ticked in all. */
    private static final String TICKS = ", exists(select 1 from members_selection t where t.owner = %1$s"
            + " and t.person_id = members_person.id) as ticked,"
            + " (select count(*) from members_selection where owner = %1$s) as ticks";

    private final MemberFilter filter;
    private final String columns;
    private final @Nullable String ticksOf;
    private final Searched searched;
    private final List<? extends Way> branches;

    MemberQuery(MemberFilter filter) {
        this(filter, Searched.of(filter.search()), List.of(), null);
    }

    /**
     * The list in this way.
     *
     * @param ticksOf whose ticks are read with it, behind all other columns; null for nobody's
     */
    MemberQuery(MemberFilter filter, Searched searched, List<MemberColumn> more, @Nullable String ticksOf) {
        this.filter = filter;
        this.columns = COLUMNS
                + more.stream()
                        .map(each -> ", " + each.sql().orElseThrow() + " as more_" + each.name())
                        .collect(Collectors.joining());
        this.searched = searched;
        this.branches = searched.branches();
        this.ticksOf = ticksOf;
    }

    /** How many ways there are to go through, one after the other. */
    int ways() {
        return oneByOne() ? branches.size() : 1;
    }

    /** The way on which a position is. */
    int wayOf(PageKey key) {
        return IntStream.range(0, ways())
                .filter(way -> !oneByOne() || branches.get(way).fits(key.last(), key.first()))
                .findFirst()
                .orElse(0);
    }

    /** One page of a way after, or before, a key; without a key the first, or the last. */
    BoundSql page(int way, @Nullable PageKey key, boolean backwards, int size) {
        BoundSql sql = new BoundSql();
        ListOrder order = order(way);
        String end = " order by " + order.columns(backwards) + " limit " + size;
        String columns = this.columns + (ticksOf == null ? "" : TICKS.formatted(sql.bind(ticksOf)));
        if (oneByOne() || branches.isEmpty()) {
            return sql.text(select(columns, conditions(sql, way, order, key, backwards)) + end);
        }
        List<String> selects = new ArrayList<>();
        for (Way branch : branches) {
            List<String> all = common(sql, order, key, backwards);
            all.addAll(branch.conditions(sql));
            selects.add("(" + select(columns, all) + end + ")");
        }
        return sql.text(String.join(" union ", selects) + end);
    }

    /** The number of people, where each way is counted up to a limit. */
    BoundSql count(int limit) {
        BoundSql sql = new BoundSql();
        String all = IntStream.range(0, Math.max(1, branches.size()))
                .mapToObj(way -> select("1", conditions(sql, way, ListOrder.NAME, null, false)))
                .map(select -> "(select count(*) from (" + select + " limit " + limit + ") counted)")
                .collect(Collectors.joining(" + "));
        return sql.text("select " + all);
    }

    private boolean oneByOne() {
        return filter.sort() == Sort.NAME && !branches.isEmpty();
    }

    private ListOrder order(int way) {
        return switch (filter.sort()) {
            case JOINED -> ListOrder.JOINED;
            case NUMBER -> ListOrder.NUMBER;
            case NAME -> {
                if (!branches.isEmpty()) {
                    yield branches.get(way).byFirstName() ? ListOrder.FIRST_NAME : ListOrder.NAME;
                }
                yield searched.postcode() == null ? ListOrder.NAME : ListOrder.POSTCODE;
            }
        };
    }

    private List<String> conditions(BoundSql sql, int way, ListOrder order, @Nullable PageKey key, boolean backwards) {
        List<String> all = common(sql, order, key, backwards);
        if (!branches.isEmpty()) {
            all.addAll(branches.get(way).conditions(sql));
            branches.subList(0, way).stream()
                    .map(earlier -> earlier.without(sql))
                    .filter(each -> !each.isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    /** What holds on every way. */
    private List<String> common(BoundSql sql, ListOrder order, @Nullable PageKey key, boolean backwards) {
        List<String> all = new ArrayList<>();
        String part = filter.constituency();
        int slash = part == null ? -1 : part.indexOf('/');
        where(
                all,
                sql,
                "constituency = ",
                slash < 0 ? part : Objects.requireNonNull(part).substring(0, slash));
        where(
                all,
                sql,
                "class_code = ",
                slash < 0 ? null : Objects.requireNonNull(part).substring(slash + 1));
        where(all, sql, "status = ", filter.status());
        where(all, sql, "channel = ", filter.channel());
        where(all, sql, "joined_on >= ", filter.joinedFrom());
        where(all, sql, "joined_on <= ", filter.joinedTo());
        where(all, sql, "id = ", searched.number());
        if (!searched.among().isEmpty()) {
            all.add("id in (" + searched.among().stream().map(sql::bind).collect(Collectors.joining(", ")) + ")");
        }
        where(all, sql, "mail_key like ", pattern(searched.mail()));
        where(all, sql, "postcode_key like ", pattern(searched.postcode()));
        if (filter.sort() == Sort.JOINED) {
            all.add("joined_on is not null");
        }
        if (Searched.hopeless(filter.search(), searched)) {
            all.add("1 = 0");
        }
        if (key != null) {
            all.add(order.beyond(sql, key, backwards));
        }
        return all;
    }

    private static @Nullable String pattern(@Nullable String start) {
        return start == null ? null : Searched.pattern(start);
    }

    private static void where(List<String> all, BoundSql sql, String condition, @Nullable Object value) {
        if (value != null) {
            all.add(condition + sql.bind(value));
        }
    }

    private static String select(String columns, List<String> conditions) {
        return "select " + columns + " from members_person"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }
}
