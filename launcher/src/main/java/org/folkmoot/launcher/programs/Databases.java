package org.folkmoot.launcher.programs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.refusals.Refused;

/** Signing in to a database, ours or the trust's. */
public final class Databases {
    private Databases() {}

    /** Opens a connection. */
    public static Connection connect(DatabaseLogin login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("connectionTimeZone", "UTC");
        return DriverManager.getConnection(login.url().value(), properties);
    }

    /** Refuses, in one line, a database that lets us not in. */
    public static void check(DatabaseLogin login) {
        try (Connection connection = connect(login)) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new Refused("The database refused " + login + ": " + reason(e) + ".", e);
        }
    }

    private static String reason(SQLException exception) {
        String message = String.valueOf(exception.getMessage());
        return message.lines().findFirst().orElse("no reason given").replaceFirst("\\.$", "");
    }
}
