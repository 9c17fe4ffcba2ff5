package org.folkmoot.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.folkmoot.platform.settings.Installation;

/**
 * Which build and pack last came to the end of a start on this database, kept with the settings. Where it is the present
 * one, the tables are up to date and its files have been checked; a restored or another database has another record.
 */
@ApplicationScoped
public class StartRecord {

    private static final String NAME = "start.record";
    private static final String NO_SUCH_TABLE = "42S02";

    private final Optional<String> present;
    private volatile boolean repeated;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StartRecord() {
        present = null;
    }

    @Inject
    StartRecord(Installation installation) {
        this(BuildMark.read().map(mark -> mark + " " + installation.pack() + " " + installation.demo()));
    }

    /** A record of this mark; without one no start repeats another. */
    StartRecord(Optional<String> present) {
        this.present = present;
    }

    /** True where the last complete start on this database was of the same build and pack. */
    public boolean isRepeated() {
        return repeated;
    }

    /** True where a step of this class has something to do at this start. */
    boolean asksFor(Class<?> step) {
        return !repeated || !step.isAnnotationPresent(OncePerBuild.class);
    }

    /** Looks what is on record. */
    void read(DataSource database) {
        repeated = present.isPresent() && present.equals(stored(database));
    }

    /** Puts the present build and pack on record: the start has come to its end. */
    void keep(DataSource database) {
        if (repeated || present.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into platform_setting (name, value) values (?, ?) on duplicate key update value = ?")) {
            insert.setString(1, NAME);
            insert.setString(2, present.get());
            insert.setString(3, present.get());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The start cannot be put on record: " + e.getMessage(), e);
        }
    }

    private static Optional<String> stored(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select value from platform_setting where name = ?")) {
            query.setString(1, NAME);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw new IllegalStateException("The record of the last start cannot be read: " + e.getMessage(), e);
        }
    }
}
