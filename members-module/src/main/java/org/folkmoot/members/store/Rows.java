package org.folkmoot.members.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Many rows of one table, sent to the database in statements of some hundred. The statement carries all its values
 * itself, because the driver's own batches copy each value twice. A value that many rows share is written into the
 * statement where that is plainly safe: what each sign of a parameter costs, here and there, is half of an import.
 */
final class Rows {

    private static final int PER_STATEMENT = 100;
    private static final int MANY = 100;
    private static final int LONGEST_WRITTEN = 60;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .:_-]*");

    private final String begin;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Rows for a table's columns, which are separated by commas. */
    Rows(String verb, String table, String columns) {
        width = columns.split(",").length;
        begin = verb + " into " + table + " (" + columns + ") values ";
    }

    void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + begin);
        }
        rows.add(values);
    }

    /** Inserts them. */
    void insert(Connection connection) {
        send(connection, false);
    }

    /** Inserts them; returns the keys that the database gave, in the same order. */
    List<Long> insertForKeys(Connection connection) {
        return send(connection, true);
    }

    private List<Long> send(Connection connection, boolean keys) {
        List<Long> given = new ArrayList<>();
        int whole = rows.size() / PER_STATEMENT * PER_STATEMENT;
        @Nullable String[] written = written();
        try {
            send(connection, written, rows.subList(0, whole), PER_STATEMENT, keys ? given : null);
            send(connection, written, rows.subList(whole, rows.size()), rows.size() - whole, keys ? given : null);
        } catch (SQLException e) {
            throw new IllegalStateException("Rows were refused: " + begin, e);
        }
        return given;
    }

    /** By column, what the statement itself says of all rows; null where each row has its own parameter. */
    private @Nullable String[] written() {
        @Nullable String[] written = new @Nullable String[width];
        for (int i = 0; i < width && rows.size() >= MANY; i++) {
            int column = i;
            Object first = rows.get(0)[column];
            boolean agree = rows.stream().allMatch(row -> Objects.equals(first, row[column]));
            written[column] = agree ? plain(first) : null;
        }
        return written;
    }

    /** A value as SQL says it; null for one that would have to be escaped. */
    private static @Nullable String plain(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Boolean yes) {
            return yes ? "1" : "0";
        }
        if (value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        String text = value.toString();
        return text.length() <= LONGEST_WRITTEN && PLAIN.matcher(text).matches() ? "'" + text + "'" : null;
    }

    private static String group(@Nullable String[] written) {
        return Arrays.stream(written).map(each -> each == null ? "?" : each).collect(Collectors.joining(",", "(", ")"));
    }

    private void send(
            Connection connection,
            @Nullable String[] written,
            List<@Nullable Object[]> some,
            int each,
            @Nullable List<Long> given)
            throws SQLException {
        if (some.isEmpty()) {
            return;
        }
        String sql = begin + String.join(",", Collections.nCopies(each, group(written)));
        int keys = given == null ? Statement.NO_GENERATED_KEYS : Statement.RETURN_GENERATED_KEYS;
        try (PreparedStatement statement = connection.prepareStatement(sql, keys)) {
            // the driver keeps a statement with all it knows of its parameters: of the odd ones at the end there are
            // many
            statement.setPoolable(each == PER_STATEMENT);
            for (int from = 0; from < some.size(); from += each) {
                fill(statement, written, some.subList(from, from + each));
                statement.executeUpdate();
                if (given != null) {
                    read(statement, given);
                }
            }
        }
    }

    private static void fill(PreparedStatement statement, @Nullable String[] written, List<@Nullable Object[]> some)
            throws SQLException {
        int place = 1;
        for (@Nullable Object[] row : some) {
            for (int i = 0; i < row.length; i++) {
                if (written[i] == null) {
                    set(statement, place++, row[i]);
                }
            }
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Boolean yes) {
            statement.setBoolean(place, yes);
        } else {
            statement.setString(place, value.toString());
        }
    }

    private static void read(PreparedStatement statement, List<Long> given) throws SQLException {
        try (ResultSet result = statement.getGeneratedKeys()) {
            while (result.next()) {
                given.add(result.getLong(1));
            }
        }
    }
}
