package org.folkmoot.testkit.database;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The server that the tests of this run use: one embedded MariaDB, or the one given by {@code -Ddb.url}. */
public final class DatabaseServer {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final String RUN = Long.toString(ProcessHandle.current().pid(), 36);

    private final String address;
    private final String parameters;
    private final String user;
    private final String password;

    DatabaseServer(String address, String parameters, String user, String password) {
        this.address = address;
        this.parameters = parameters;
        this.user = user;
        this.password = password;
    }

    /** The server of this run, started at the first call. */
    public static DatabaseServer ofThisRun() {
        return Holder.SERVER;
    }

    /** Whether the tests run on a server that somebody else started. */
    public static boolean isExternal() {
        return !System.getProperty("db.url", "").isBlank();
    }

    /** Creates an empty schema of a name not used before and returns the name. */
    public String createSchema(String hint) {
        String tail = hint.replaceAll("[^A-Za-z0-9]", "").toLowerCase();
        String name =
                "fm_" + RUN + "_" + SCHEMAS.incrementAndGet() + "_" + tail.substring(0, Math.min(30, tail.length()));
        execute("create schema `" + name + "` character set utf8mb4 collate utf8mb4_0900_ai_ci");
        return name;
    }

    /** Drops the schema. */
    public void dropSchema(String name) {
        execute("drop schema if exists `" + name + "`");
    }

    /** The JDBC address of a schema. */
    public String url(String schema) {
        return "jdbc:mysql://" + address + "/" + schema + parameters;
    }

    /** The user that the tests sign in as. */
    public String user() {
        return user;
    }

    /** The user's password. */
    public String password() {
        return password;
    }

    /** A data source on a schema, a new connection each time. */
    public DataSource dataSource(String schema) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url(schema));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private void execute(String sql) {
        try (Connection connection = dataSource("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Holder {
        static final DatabaseServer SERVER = isExternal() ? GivenServer.fromProperties() : EmbeddedServer.start();
    }
}
