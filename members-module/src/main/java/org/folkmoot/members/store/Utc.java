package org.folkmoot.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: date and time in UTC, never touched by a zone of the machine. */
public final class Utc {

    private Utc() {}

    /** The written time of an instant. */
    public static LocalDateTime written(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The instant in a column; null where the column is. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime written = row.getObject(column, LocalDateTime.class);
        return written == null ? null : written.toInstant(ZoneOffset.UTC);
    }

    /** The instant in a column that is never null. */
    public static Instant sureInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
