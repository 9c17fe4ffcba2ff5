package org.folkmoot.launcher.programs;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.options.JdbcUrl;

/** The embedded database's port, user and password: made once, kept in a private file of the data folder. */
public record DatabaseAccount(int port, String password) {
    static final String NAME = "folkmoot";
    private static final String FILE = "database.properties";
    private static final int PASSWORD_BYTES = 24;

    /** What the data folder remembers, with a new password where it remembers none and a new port where its own is taken. */
    static DatabaseAccount in(DataFolder data) {
        Properties properties = data.remembered(FILE);
        InetAddress here = InetAddress.getLoopbackAddress();
        int port = Ports.freeNear(here, Integer.parseInt(properties.getProperty("port", "0")));
        DatabaseAccount account = new DatabaseAccount(port, properties.getProperty("password", newPassword()));
        data.remember(FILE, account.toProperties());
        return account;
    }

    /** The account of a database that runs. */
    public static DatabaseAccount from(Properties properties) {
        return new DatabaseAccount(
                Integer.parseInt(properties.getProperty("port", "0")), properties.getProperty("password", ""));
    }

    private Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("user", NAME);
        properties.setProperty("password", password);
        return properties;
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** How to sign in. */
    public DatabaseLogin login() {
        return new DatabaseLogin(JdbcUrl.parse("jdbc:mysql://127.0.0.1:" + port + "/" + NAME), NAME, password);
    }
}
