package org.folkmoot.strategy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.LiveTargets;
import org.folkmoot.strategy.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of the checklist is true: its field is there and filled in by the pack, its part can be edited, its page exists. */
class PagesChecklistTest {

    private static final Path CHECKLIST = Path.of("../docs/pages-checklist.md");
    private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
    private static final Pattern PART = Pattern.compile("part ([A-Z][^`]*)");
    private static final Map<String, Kind> KINDS = Map.of(
            "values.json", Kind.VALUES,
            "strategy.json", Kind.STRATEGY,
            "consultation.json", Kind.CONSULTATION,
            "document.json", Kind.DOCUMENT,
            "network.json", Kind.NETWORK,
            "outcomes.json", Kind.OUTCOMES,
            "library.json", Kind.LIBRARY);

    @ParameterizedTest
    @CsvSource({
        "3.1, oxleas",
        "3.2, tewv",
        "3.3, oxford-health",
        "3.4, swlstg",
        "3.5, leeds-values-network",
    })
    void everyLineIsHeldEditedAndShown(String section, String id) throws IOException {
        List<PackPage> pages =
                new ReadPack(ClassPathPack.of(id, true, getClass().getClassLoader())).pages();
        List<Row> rows = rows(section);

        assertThat(rows).hasSizeGreaterThan(8);
        assertThat(rows.stream().flatMap(row -> faults(row, pages)).toList()).isEmpty();
    }

    private static Stream<String> faults(Row row, List<PackPage> pages) {
        return Stream.of(unheld(row, pages), unedited(row), unshown(row, pages))
                .flatMap(List::stream)
                .map(fault -> row.line() + ": " + fault);
    }

    /** Fields that no schema has, or that no page of the pack fills in. */
    private static List<String> unheld(Row row, List<PackPage> pages) {
        List<String> faults = new ArrayList<>();
        Kind kind = null;
        List<String> last = List.of();
        for (String token : ticked(row.held())) {
            if (KINDS.containsKey(token)) {
                kind = KINDS.get(token);
                last = List.of();
            } else if (kind != null && token.matches("[.a-zA-Z\\[\\]]+") && !token.matches("[A-Z_]+")) {
                List<String> path = resolve(kind, token, last);
                if (path == null) {
                    faults.add("there is no field " + token);
                } else {
                    last = path;
                    if (!filled(kind, path, pages)) {
                        faults.add("the pack does not fill in " + token);
                    }
                }
            }
        }
        return faults;
    }

    /** A path from the top, or from where the path before it stands; null where the schema has none. */
    private static @Nullable List<String> resolve(Kind kind, String token, List<String> last) {
        List<String> steps = Arrays.stream(token.replace("[]", "").split("[.]"))
                .filter(step -> !step.isEmpty())
                .toList();
        for (int kept = token.startsWith(".") ? last.size() - 1 : 0; kept <= last.size(); kept++) {
            List<String> path = Stream.concat(last.stream().limit(Math.max(kept, 0)), steps.stream())
                    .toList();
            if (inSchema(kind, path)) {
                return path;
            }
        }
        return null;
    }

    private static boolean inSchema(Kind kind, List<String> path) {
        JsonNode schema = Shape.of(kind).schemaOf(path.get(0));
        for (String step : path.subList(1, path.size())) {
            JsonNode within = schema.has("items") ? schema.path("items") : schema;
            schema = within.path("properties").path(step);
        }
        return !schema.isMissingNode();
    }

    private static boolean filled(Kind kind, List<String> path, List<PackPage> pages) {
        return pages.stream()
                .filter(page -> page.kind() == kind)
                .anyMatch(page -> values(page.content(), path).findAny().isPresent());
    }

    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(item -> values(item, path));
        }
        if (path.isEmpty()) {
            return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
        }
        return values(node.path(path.get(0)), path.subList(1, path.size()));
    }

    /** Parts that the editor does not have. */
    private static List<String> unedited(Row row) {
        List<String> titles = Arrays.stream(Kind.values())
                .flatMap(kind -> Shape.of(kind).sections().stream().map(Shape.of(kind)::titleOf))
                .map(title -> title.toLowerCase(Locale.UK))
                .toList();
        return PART.matcher(row.edited())
                .results()
                .map(found -> found.group(1))
                .flatMap(parts -> Arrays.stream(parts.split("; ")))
                .map(part -> part.replaceFirst("^(Strategy|Values|Consultation|Document|Network), part ", "")
                        .replaceFirst("(sent|read|overdue ones) (at|from).*", "")
                        .strip())
                .filter(part -> !part.isEmpty() && !titles.contains(part.toLowerCase(Locale.UK)))
                .map(part -> "there is no part " + part)
                .toList();
    }

    /** Addresses that lead nowhere in the pack. */
    private static List<String> unshown(Row row, List<PackPage> pages) {
        LiveTargets targets = new LiveTargets(
                pages.stream().map(page -> page.kind().address(page.slug())).collect(Collectors.toSet()));
        return ticked(row.shown()).stream()
                .filter(address -> address.startsWith("/") && !address.startsWith("/u/"))
                .map(address -> address.replaceFirst("^/follow", ""))
                .filter(address -> pages.stream()
                        .map(page -> address.replace("{slug}", page.slug()))
                        .noneMatch(targets::isLive))
                .map(address -> "there is no page " + address)
                .toList();
    }

    private static List<String> ticked(String cell) {
        return TICKED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<Row> rows(String section) throws IOException {
        String text = Files.readString(CHECKLIST);
        int from = text.indexOf("## " + section);
        int to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Line") && !line.startsWith("| ---"))
                .map(line -> line.split(" [|] "))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private record Row(String line, String held, String edited, String shown) {}
}
