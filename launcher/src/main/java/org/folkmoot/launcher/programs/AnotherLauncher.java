package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.data.PrivateFiles;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.refusals.Refused;

/** What another launcher, running on a data folder, has written down there about itself. */
public final class AnotherLauncher {
    private AnotherLauncher() {}

    /** Where its pages are. */
    public static Properties addresses(Path data) {
        return read(data.resolve("addresses.properties"));
    }

    /** Whether the last one there used a database of the trust's. */
    public static boolean isOnExternalDatabase(Path data) {
        return Boolean.parseBoolean(addresses(data).getProperty("external"));
    }

    /** How to sign in to its embedded database, if that answers. */
    public static Optional<DatabaseLogin> login(Path data) {
        if (!Files.exists(data.resolve("database.properties"))) {
            return Optional.empty();
        }
        DatabaseLogin login =
                DatabaseAccount.from(read(data.resolve("database.properties"))).login();
        try (Connection connection = Databases.connect(login)) {
            return connection.isValid(1) ? Optional.of(login) : Optional.empty();
        } catch (SQLException e) {
            LauncherLog.note(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Properties read(Path file) {
        try {
            return PrivateFiles.properties(file);
        } catch (IOException e) {
            throw new Refused("The data folder cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
