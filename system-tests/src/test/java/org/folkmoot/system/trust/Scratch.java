package org.folkmoot.system.trust;

import java.util.List;
import java.util.Map;
import org.folkmoot.testkit.database.DatabaseServer;
import org.jspecify.annotations.Nullable;

/** A new schema for one launcher on the MySQL of {@code -Ddb.url}, dropped when that launcher has stopped. */
final class Scratch {

    private final DatabaseServer server = DatabaseServer.ofThisRun();
    private final String schema;
    private boolean dropped;

    private Scratch(String hint) {
        schema = server.createSchema(hint);
    }

    /** One where the tests run on an external server; null where each launcher brings its own database. */
    static @Nullable Scratch ifExternal(String hint) {
        return DatabaseServer.isExternal() ? new Scratch(hint) : null;
    }

    List<String> options() {
        return List.of("--jdbc-url", server.url(schema));
    }

    Map<String, String> environment() {
        return Map.of("FOLKMOOT_DB_USER", server.user(), "FOLKMOOT_DB_PASSWORD", server.password());
    }

    TrustDatabase database() {
        return new TrustDatabase(server.url(schema), server.user(), server.password());
    }

    void drop() {
        if (!dropped) {
            dropped = true;
            server.dropSchema(schema);
        }
    }
}
