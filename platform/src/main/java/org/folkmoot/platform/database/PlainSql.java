package org.folkmoot.platform.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;

/**
 * Statements with values by position, given to the driver as they are: for the few that every join needs. What Jdbi does
 * for each, to name values and to map rows, costs as much there as the database's own work (ADR 51).
 */
public final class PlainSql {

    private PlainSql() {}

    /** Reads one row; it is already the current one. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows; returns how many. */
    public static int change(Handle handle, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Refused(sql, e);
        }
    }

    /** Adds a row; returns the key that the database gave it. */
    public static long add(Handle handle, String sql, @Nullable Object... values) {
        try (PreparedStatement statement =
                handle.getConnection().prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new Refused(sql, e);
        }
    }

    /** The first row. */
    public static <T> Optional<T> first(Handle handle, String sql, Row<T> row, @Nullable Object... values) {
        return all(handle, sql, row, values).stream().findFirst();
    }

    /** All rows. */
    public static <T> List<T> all(Handle handle, String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new Refused(sql, e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else if (value instanceof Instant instant) {
            statement.setObject(place, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof PersonId person) {
            statement.setLong(place, person.value());
        } else {
            // dates, written times, bytes and truth values: the driver knows them
            statement.setObject(place, value);
        }
    }

    /** A statement that the database refused; for callers it is like one of Jdbi's. */
    private static final class Refused extends StatementException {
        private static final long serialVersionUID = 1L;

        Refused(String sql, SQLException cause) {
            super(cause.getMessage() + " [" + sql + "]", cause);
        }
    }
}
