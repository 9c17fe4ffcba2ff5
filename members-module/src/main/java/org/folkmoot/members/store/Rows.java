package org.folkmoot.members.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many rows of one table, sent to the database in statements of a thousand. */
final class Rows {

    private static final int PER_STATEMENT = 1000;

    private final String sql;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Rows for a table's columns, which are separated by commas. */
    Rows(String verb, String table, String columns) {
        width = columns.split(",").length;
        sql = verb + " into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + sql);
        }
        rows.add(values);
    }

    int size() {
        return rows.size();
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
        try (PreparedStatement statement = connection.prepareStatement(
                sql, keys ? PreparedStatement.RETURN_GENERATED_KEYS : PreparedStatement.NO_GENERATED_KEYS)) {
            for (int from = 0; from < rows.size(); from += PER_STATEMENT) {
                for (@Nullable Object[] row : rows.subList(from, Math.min(rows.size(), from + PER_STATEMENT))) {
                    fill(statement, row);
                }
                statement.executeBatch();
                if (keys) {
                    read(statement, given);
                }
                statement.clearBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rows were refused: " + sql, e);
        }
        return given;
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
    }

    private static void read(PreparedStatement statement, List<Long> given) throws SQLException {
        try (ResultSet result = statement.getGeneratedKeys()) {
            while (result.next()) {
                given.add(result.getLong(1));
            }
        }
    }
}
