package org.folkmoot.testkit.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that somebody else started, told by {@code -Ddb.url=jdbc:mysql://host:port/ -Ddb.user -Ddb.password}. */
final class GivenServer {

    private static final Pattern ADDRESS = Pattern.compile("jdbc:(?:mysql|mariadb)://([^/?]+)(?:/[^?]*)?(\\?.*)?");

    private GivenServer() {}

    static DatabaseServer fromProperties() {
        String url = System.getProperty("db.url", "");
        Matcher matcher = ADDRESS.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalStateException("db.url must look like jdbc:mysql://host:port/ but is " + url);
        }
        String given = matcher.group(2);
        String parameters = given == null || given.length() < 2 ? EmbeddedServer.PARAMETERS : given;
        return new DatabaseServer(
                matcher.group(1),
                parameters,
                System.getProperty("db.user", "root"),
                System.getProperty("db.password", ""));
    }
}
