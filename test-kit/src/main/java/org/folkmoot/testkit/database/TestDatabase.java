package org.folkmoot.testkit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh schema for one test class with the migrations of the modules it names run into it:
 *
 * <pre>{@code @RegisterExtension static final TestDatabase database = TestDatabase.migrated("platform", "members");}</pre>
 *
 * The server is shared by the run. With {@code -Ddb.url} it is that MySQL instead of an embedded MariaDB.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private final List<String> modules;
    private @Nullable String schema;

    private TestDatabase(List<String> modules) {
        this.modules = modules;
    }

    /** A schema with the migrations of these modules, each from {@code db/<module>} on the class path, in this order. */
    public static TestDatabase migrated(String... modules) {
        return new TestDatabase(List.of(modules));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        schema = server().createSchema(context.getRequiredTestClass().getSimpleName());
        modules.forEach(this::migrate);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server().dropSchema(schema());
    }

    /** New connections to the schema; nothing is pooled. */
    public DataSource dataSource() {
        return server().dataSource(schema());
    }

    /** The JDBC address of the schema. */
    public String url() {
        return server().url(schema());
    }

    /** The user of the address. */
    public String user() {
        return server().user();
    }

    /** The password of the user. */
    public String password() {
        return server().password();
    }

    /** Runs one statement and returns how many rows it touched. */
    public int execute(String sql, @Nullable Object... arguments) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query, each a map from column label to value. */
    public List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... arguments) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many rows a table has. */
    public long count(String table) {
        return number("select count(*) from " + table);
    }

    /** The one number that a query gives. */
    public long number(String sql, @Nullable Object... arguments) {
        Object value = rows(sql, arguments).get(0).values().iterator().next();
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException(sql + " gave " + value);
    }

    /** Empties every table of the modules but the migrations' own history. */
    public void emptyTables() {
        try (Connection connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : tables(connection)) {
                statement.execute("delete from `" + table + "`");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not empty " + schema, e);
        }
    }

    private List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = prepare(
                        connection,
                        "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'",
                        schema());
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String table = result.getString(1);
                if (!table.endsWith("_flyway")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(dataSource())
                .locations("classpath:db/" + module)
                .table(module + "_flyway")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
        }
        return row;
    }

    private DatabaseServer server() {
        return DatabaseServer.ofThisRun();
    }

    private String schema() {
        if (schema == null) {
            throw new IllegalStateException("The schema is there from @BeforeAll on");
        }
        return schema;
    }
}
