package org.folkmoot.launcher.options;

import java.util.Map;
import org.folkmoot.launcher.refusals.Refused;

/** How to sign in to a database: its address, user and password. */
public record DatabaseLogin(JdbcUrl url, String user, String password) {

    /** Takes user and password from the environment, where no list of processes shows them. */
    public static DatabaseLogin fromEnvironment(JdbcUrl url, Map<String, String> environment) {
        String user = environment.get("FOLKMOOT_DB_USER");
        String password = environment.get("FOLKMOOT_DB_PASSWORD");
        if (user == null || password == null) {
            throw new Refused("--jdbc-url needs FOLKMOOT_DB_USER and FOLKMOOT_DB_PASSWORD in the environment.");
        }
        return new DatabaseLogin(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url.value();
    }
}
