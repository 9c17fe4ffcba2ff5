package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The office's lists, read piece by piece. */
@ApplicationScoped
public class OfficeLists {

    private static final int KEYS = 2;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeLists() {
        this.jdbi = null;
    }

    @Inject
    public OfficeLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The headings of a list. */
    public List<String> headings(OfficeList list) {
        return jdbi.withHandle(handle -> handle.createQuery(list.piece())
                .bind("key", 0L)
                .bind("second", 0L)
                .bind("most", 0)
                .scanResultSet((rows, context) -> headings(rows.get().getMetaData())));
    }

    private static List<String> headings(ResultSetMetaData columns) throws SQLException {
        List<String> headings = new ArrayList<>();
        for (int i = KEYS + 1; i <= columns.getColumnCount(); i++) {
            headings.add(columns.getColumnLabel(i));
        }
        return headings;
    }

    /** The rows behind one; from the beginning where there is none. */
    public List<Row> after(OfficeList list, @Nullable Row last, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(list.piece())
                .bind("key", last == null ? 0L : last.key())
                .bind("second", last == null ? 0L : last.second())
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    private static Row read(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        List<Object> cells = new ArrayList<>(columns);
        for (int i = KEYS + 1; i <= columns; i++) {
            cells.add(SqlList.cell(row.getObject(i)));
        }
        return new Row(row.getLong(1), row.getLong(2), cells);
    }

    /** A row with its position. */
    public record Row(long key, long second, List<Object> cells) {}
}
