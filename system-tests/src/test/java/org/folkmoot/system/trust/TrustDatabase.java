package org.folkmoot.system.trust;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/** A look into the database of a running trust, for what no page shows. */
public final class TrustDatabase {

    private final MysqlDataSource source = new MysqlDataSource();

    TrustDatabase(Path data) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        source.setUrl("jdbc:mysql://127.0.0.1:" + properties.getProperty("port")
                + "/folkmoot?sslMode=DISABLED&allowPublicKeyRetrieval=true");
        source.setUser(properties.getProperty("user"));
        source.setPassword(properties.getProperty("password"));
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
