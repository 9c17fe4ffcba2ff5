package org.folkmoot.system.trust;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A look into the database of a running trust, for what no page shows. */
public final class TrustDatabase {

    private final MysqlDataSource source = new MysqlDataSource();

    TrustDatabase(String url, String user, String password) {
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
    }

    /** The embedded one, as its launcher noted it down. */
    static TrustDatabase embedded(Properties noted) {
        return new TrustDatabase(
                "jdbc:mysql://127.0.0.1:" + noted.getProperty("port")
                        + "/folkmoot?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                noted.getProperty("user"),
                noted.getProperty("password"));
    }

    String url() {
        return source.getUrl();
    }

    String user() {
        return source.getUser();
    }

    String password() {
        return source.getPassword();
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... arguments) {
        return Long.parseLong(rows(sql, arguments).get(0).get(0));
    }

    /** The rows of a query as text. */
    public List<List<String>> rows(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A query's first column to the number in its second. */
    public Map<String, Long> counts(String sql, Object... arguments) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows(sql, arguments).forEach(row -> counts.put(row.get(0), Long.parseLong(row.get(1))));
        return counts;
    }

    /** Runs one statement; returns how many rows it touched. */
    public int execute(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
