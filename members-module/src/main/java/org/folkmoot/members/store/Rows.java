package org.folkmoot.members.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows of one table, sent to the database in statements of some hundred. The statement carries all its values
 * itself, because the driver's own batches copy each value twice.
 */
final class Rows {

    private static final int PER_STATEMENT = 250;

    private final String begin;
    private final String group;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Rows for a table's columns, which are separated by commas. */
    Rows(String verb, String table, String columns) {
        width = columns.split(",").length;
        begin = verb + " into " + table + " (" + columns + ") values ";
        group = "(" + String.join(",", Collections.nCopies(width, "?")) + ")";
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
        try {
            send(connection, rows.subList(0, whole), PER_STATEMENT, keys ? given : null);
            send(connection, rows.subList(whole, rows.size()), rows.size() - whole, keys ? given : null);
        } catch (SQLException e) {
            throw new IllegalStateException("Rows were refused: " + begin, e);
        }
        return given;
    }

    private void send(Connection connection, List<@Nullable Object[]> some, int each, @Nullable List<Long> given)
            throws SQLException {
        if (some.isEmpty()) {
            return;
        }
        String sql = begin + String.join(",", Collections.nCopies(each, group));
        int keys = given == null ? Statement.NO_GENERATED_KEYS : Statement.RETURN_GENERATED_KEYS;
        try (PreparedStatement statement = connection.prepareStatement(sql, keys)) {
            for (int from = 0; from < some.size(); from += each) {
                fill(statement, some.subList(from, from + each));
                statement.executeUpdate();
                if (given != null) {
                    read(statement, given);
                }
            }
        }
    }

    private static void fill(PreparedStatement statement, List<@Nullable Object[]> some) throws SQLException {
        int place = 1;
        for (@Nullable Object[] row : some) {
            for (Object value : row) {
                set(statement, place++, value);
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
