package org.folkmoot.system.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One line of {@code routes.json}, which the build writes. */
record Route(String method, String path, boolean open, List<String> roles, boolean changesState, boolean checked) {

    private static final Path TABLE = Path.of(System.getProperty("folkmoot.war", "../webapp/target/folkmoot.war"))
            .resolveSibling("routes.json");

    static List<Route> all() {
        try {
            List<Route> routes = new ArrayList<>();
            for (JsonNode entry : JsonMapper.builder().build().readTree(TABLE.toFile())) {
                List<String> roles = new ArrayList<>();
                entry.path("roles").forEach(role -> roles.add(role.asText()));
                routes.add(new Route(
                        entry.path("method").asText(),
                        entry.path("path").asText(),
                        entry.path("open").asBoolean(),
                        roles,
                        entry.path("changesState").asBoolean(),
                        entry.path("crossSiteCheck").asBoolean()));
            }
            return routes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address with something in place of its variables that names nothing. */
    String address() {
        return path.replaceAll("\\{[^}]+}", "999999");
    }

    boolean isRead() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
