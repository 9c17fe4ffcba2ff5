package org.folkmoot.platform.database;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.contracts.ExportableList;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A list that one statement reads; its column labels are the headings. */
public record SqlList(Jdbi jdbi, String slug, String title, String sql) implements ExportableList {

    @Override
    public void rows(Consumer<List<?>> taker) {
        jdbi.useHandle(handle -> handle.createQuery(sql)
                // The driver keeps the whole result in memory unless this size says to stream it.
                .setFetchSize(Integer.MIN_VALUE)
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    taker.accept(headings(row.getMetaData()));
                    while (row.next()) {
                        taker.accept(cells(row));
                    }
                    return null;
                }));
    }

    private static List<String> headings(ResultSetMetaData columns) throws SQLException {
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            headings.add(columns.getColumnLabel(i));
        }
        return headings;
    }

    private static List<Object> cells(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        List<Object> cells = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            cells.add(cell(row.getObject(i)));
        }
        return cells;
    }

    /** A value as a file holds it: numbers stay numbers, times lose what a second is made of. */
    public static Object cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value;
        }
        if (value instanceof LocalDateTime time) {
            return time.withNano(0).toString().replace('T', ' ');
        }
        return value instanceof Date date ? date.toLocalDate().toString() : value.toString();
    }
}
