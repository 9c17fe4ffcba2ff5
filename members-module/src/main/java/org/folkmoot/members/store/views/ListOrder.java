package org.folkmoot.members.store.views;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An order in which the list can be read from an index; the number comes last, so that no two rows are equal. */
enum ListOrder {
    NAME(false, "last_key", "first_key"),
    FIRST_NAME(false, "first_key", "last_key"),
    POSTCODE(false, "postcode_key", "last_key", "first_key"),
    JOINED(true, "joined_on"),
    NUMBER(true);

    private final boolean falling;
    private final List<String> columns;

    ListOrder(boolean falling, String... columns) {
        this.falling = falling;
        this.columns = Stream.concat(Stream.of(columns), Stream.of("id")).toList();
    }

    /** What follows {@code order by}. */
    String columns(boolean backwards) {
        String direction = falling == backwards ? "" : " desc";
        return columns.stream().map(column -> column + direction).collect(Collectors.joining(", "));
    }

    /** The condition that a row lies behind a key, or in front of it. */
    String beyond(BoundSql sql, PageKey key, boolean backwards) {
        return beyond(sql, key, falling == backwards ? ">" : "<", 0);
    }

    private String beyond(BoundSql sql, PageKey key, String sign, int at) {
        String column = columns.get(at);
        String value = sql.bind(key.value(column));
        if (at == columns.size() - 1) {
            return column + " " + sign + " " + value;
        }
        // The first half is what the index is entered by.
        return "(" + column + " " + sign + "= " + value + " and (" + column + " " + sign + " " + value + " or "
                + beyond(sql, key, sign, at + 1) + "))";
    }
}
