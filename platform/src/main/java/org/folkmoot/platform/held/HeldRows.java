package org.folkmoot.platform.held;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads a part out of a table: the names of the columns are the headings, {@code :person} is whom it is about. */
public final class HeldRows {

    private HeldRows() {}

    /**
     * The part that a select gives.
     *
     * @param sql a select whose columns are named as the reader reads them
     */
    public static HeldPart read(Jdbi jdbi, String title, String sql, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("person", person.value())
                .scanResultSet((rows, context) -> part(title, rows.get())));
    }

    private static HeldPart part(String title, ResultSet rows) throws SQLException {
        try (rows) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnLabel(i));
            }
            List<List<@Nullable Object>> cells = new ArrayList<>();
            while (rows.next()) {
                cells.add(row(rows, columns.size()));
            }
            return new HeldPart(title, columns, cells);
        }
    }

    private static List<@Nullable Object> row(ResultSet rows, int width) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            cells.add(value(rows, i));
        }
        return cells;
    }

    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof Timestamp || value instanceof LocalDateTime) {
            return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
        return value instanceof java.sql.Date date ? date.toLocalDate() : value;
    }
}
