package org.folkmoot.system.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The routes that the build wrote down, which of them had a form on some page, and which took what was typed. */
final class RouteMap {

    private static final Path TABLE = Path.of(System.getProperty("folkmoot.war", "../webapp/target/folkmoot.war"))
            .resolveSibling("routes.json");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();

    RouteMap() {
        try {
            for (JsonNode route : JsonMapper.builder().build().readTree(TABLE.toFile())) {
                Set<String> roles = new TreeSet<>();
                route.path("roles").forEach(role -> roles.add(role.asText()));
                entries.add(Entry.of(
                        route.path("method").asText(), route.path("path").asText(), roles));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The route that an address belongs to, the one with the fewest variables. */
    Optional<String> of(String method, String address) {
        String path = URI.create(address).getRawPath();
        return entries.stream()
                .filter(entry -> entry.method().equals(method))
                .filter(entry -> entry.pattern().matcher(path).matches())
                .map(Entry::path)
                .min(java.util.Comparator.comparingLong(
                        each -> each.chars().filter(c -> c == '{').count()));
    }

    /** The roles of which one is needed at this route; none where it is open. */
    Set<String> roles(String method, String route) {
        return entries.stream()
                .filter(entry -> entry.method().equals(method) && entry.path().equals(route))
                .map(Entry::roles)
                .findFirst()
                .orElse(Set.of());
    }

    void reached(String route) {
        reached.add(route);
    }

    void taken(String form) {
        taken.add(form);
    }

    /** The forms that took what was typed at least once. */
    Set<String> taken() {
        return taken;
    }

    /** The routes that may be posted to. */
    List<String> posts() {
        return entries.stream()
                .filter(entry -> entry.method().equals("POST"))
                .map(Entry::path)
                .toList();
    }

    /** The routes that may be posted to and that no form on any page led to. */
    List<String> withoutForm() {
        return posts().stream().filter(path -> !reached.contains(path)).toList();
    }

    /** The routes that answer with a file of comma-separated values. */
    List<String> files() {
        return entries.stream()
                .filter(entry -> entry.method().equals("GET"))
                .map(Entry::path)
                .filter(path -> path.endsWith("csv") && !path.contains("{"))
                .toList();
    }

    private record Entry(String method, String path, Pattern pattern, Set<String> roles) {
        static Entry of(String method, String path, Set<String> roles) {
            String pattern = Pattern.compile("\\{[^}]+}|[^{]+")
                    .matcher(path)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                    .collect(java.util.stream.Collectors.joining());
            return new Entry(method, path, Pattern.compile(pattern), roles);
        }
    }
}
