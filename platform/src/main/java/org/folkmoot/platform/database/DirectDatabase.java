package org.folkmoot.platform.database;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.folkmoot.platform.settings.Installation;

/**
 * Connections of its own for the start, beside the container's pool: migrations manage their own transactions, and the
 * start lock is held over many.
 */
@ApplicationScoped
public class DirectDatabase {

    private static final int LOCK_SECONDS = 600;

    private final Installation installation;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DirectDatabase() {
        installation = null;
    }

    @Inject
    public DirectDatabase(Installation installation) {
        this.installation = installation;
    }

    /** The database of the configuration. */
    public DataSource dataSource() {
        MysqlDataSource direct = new MysqlDataSource();
        direct.setUrl(installation
                .value("DB_URL")
                .orElseThrow(() -> new IllegalStateException("FOLKMOOT_DB_URL is not set: the database's address")));
        installation.value("DB_USER").ifPresent(direct::setUser);
        installation.value("DB_PASSWORD").ifPresent(direct::setPassword);
        return direct;
    }

    /**
     * Does the work while no other node does: the lock lives in the database server and ends with its connection, so
     * that a killed node leaves none behind.
     */
    public void alone(String name, Runnable work) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            lock(statement, name);
            work.run();
            statement.execute("select release_lock('folkmoot-" + name + "')");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void lock(Statement statement, String name) throws SQLException {
        String sql = "select get_lock('folkmoot-" + name + "', " + LOCK_SECONDS + ")";
        try (ResultSet answer = statement.executeQuery(sql)) {
            if (!answer.next() || answer.getInt(1) != 1) {
                throw new IllegalStateException("Another node has been busy with the " + name + " for too long");
            }
        }
    }
}
