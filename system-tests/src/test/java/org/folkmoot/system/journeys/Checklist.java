package org.folkmoot.system.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;

/** The lines of the checklist of one trust's pages, looked for on the pages themselves as a reader gets them. */
final class Checklist {

    private static final Path LINES = Path.of("../docs/pages-checklist.md");
    private static final Map<String, String> SECTIONS = Map.of(
            "oxleas", "3.1", "tewv", "3.2", "oxford-health", "3.3", "swlstg", "3.4", "leeds-values-network", "3.5");
    private static final Map<String, String> OPEN = Map.of(
            "values.json", "values",
            "strategy.json", "strategies",
            "consultation.json", "consultations",
            "document.json", "documents",
            "network.json", "networks",
            "outcomes.json", "you-said-we-did");
    private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`(#[a-z0-9-]+)?");
    private static final Pattern FIELD = Pattern.compile("[.a-z][.a-zA-Z\\[\\]]*");
    private static final int BEGINNING = 60;

    private final Visitor visitor;
    private final Map<String, JsonNode> content = new HashMap<>();
    private final Map<String, Answer> pages = new HashMap<>();

    Checklist(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What does not stand on the page at which the checklist says that it is shown. */
    List<String> faults(String pack) {
        return rows(SECTIONS.get(pack)).stream()
                .flatMap(row -> faults(row).stream().map(fault -> row.line() + ": " + fault))
                .toList();
    }

    private List<String> faults(Row row) {
        List<String> faults = new ArrayList<>();
        List<Answer> shown = new ArrayList<>();
        ADDRESS.matcher(row.shown())
                .results()
                .filter(found -> !found.group(1).startsWith("/u/"))
                .forEach(found -> {
                    List<Answer> answers =
                            addresses(found.group(1)).map(this::page).toList();
                    answers.stream()
                            .filter(answer -> answer.status() != 200)
                            .forEach(answer -> faults.add(answer.address() + " answers " + answer.status()));
                    String anchor = found.group(2);
                    if (anchor != null
                            && answers.stream()
                                    .allMatch(answer ->
                                            answer.page().select(anchor).isEmpty())) {
                        faults.add("no page " + found.group(1) + " has " + anchor);
                    }
                    shown.addAll(answers);
                });
        if (!shown.isEmpty()) {
            faults.addAll(unread(row, shown.stream().map(Checklist::words).collect(Collectors.joining(" "))));
        }
        return faults;
    }

    /** Fields none of whose texts stands on the pages. */
    private List<String> unread(Row row, String words) {
        List<String> faults = new ArrayList<>();
        String kind = null;
        List<String> last = List.of();
        for (String token : ticked(row.held())) {
            if (OPEN.containsKey(token)) {
                kind = OPEN.get(token);
                last = List.of();
            } else if (kind != null && FIELD.matcher(token).matches()) {
                last = resolve(kind, token, last);
                List<String> texts =
                        values(kind, last).filter(text -> text.contains(" ")).toList();
                if (!texts.isEmpty() && texts.stream().map(Checklist::small).noneMatch(words::contains)) {
                    faults.add("nothing of " + token + " is shown, such as “" + texts.get(0) + "”");
                }
            }
        }
        return faults;
    }

    /** A path from the top, or from where the path before it stands. */
    private List<String> resolve(String kind, String token, List<String> last) {
        List<String> steps = Arrays.stream(token.replace("[]", "").split("[.]"))
                .filter(step -> !step.isEmpty())
                .toList();
        for (int kept = token.startsWith(".") ? last.size() - 1 : 0; kept <= last.size(); kept++) {
            List<String> path = Stream.concat(last.stream().limit(Math.max(kept, 0)), steps.stream())
                    .toList();
            if (items(kind)
                    .anyMatch(
                            item -> nodes(item.path("content"), path).findAny().isPresent())) {
                return path;
            }
        }
        return steps;
    }

    /** The texts at a path, plain and no longer than can be found whatever is set in bold after it. */
    private Stream<String> values(String kind, List<String> path) {
        return items(kind)
                .flatMap(item -> nodes(item.path("content"), path))
                .filter(JsonNode::isTextual)
                .map(node -> plain(node.asText().strip().lines().findFirst().orElse("")))
                .map(text ->
                        text.substring(0, Math.min(BEGINNING, text.length())).strip());
    }

    private static String plain(String text) {
        return text.replaceAll("^(#+|[-*]) ", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[*_`]", "")
                .replaceAll("\\s+", " ");
    }

    private static Stream<JsonNode> nodes(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(item -> nodes(item, path));
        }
        if (path.isEmpty()) {
            return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
        }
        return nodes(node.path(path.get(0)), path.subList(1, path.size()));
    }

    private Stream<JsonNode> items(String kind) {
        JsonNode all = content.computeIfAbsent(
                kind, name -> json(visitor.get("/open/" + name + ".json").text()));
        return StreamSupport.stream(all.path("items").spliterator(), false);
    }

    /** An address of every page of its kind. */
    private Stream<String> addresses(String address) {
        if (!address.contains("{slug}")) {
            return Stream.of(address);
        }
        String kind = address.replaceFirst("^/follow", "").split("/")[1];
        return items(kind)
                .map(item -> item.path("id").asText().replaceFirst("^.*/", ""))
                .map(slug -> address.replace("{slug}", slug));
    }

    private Answer page(String address) {
        return pages.computeIfAbsent(address, visitor::get);
    }

    private static String words(Answer answer) {
        String pictures = String.join(" ", answer.page().select("img[alt]").eachAttr("alt"));
        return small(answer.page().body().text() + " " + pictures);
    }

    /** A list may be written into a sentence. */
    private static String small(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static List<String> ticked(String cell) {
        return TICKED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String section) {
        try {
            String text = Files.readString(LINES);
            int from = text.indexOf("## " + section);
            int to = text.indexOf("\n## ", from + 1);
            return text.substring(from, to)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| Line") && !line.startsWith("| ---"))
                    .map(line -> line.split(" [|] "))
                    .map(cells -> new Row(cells[0], cells[1], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String line, String held, String shown) {}
}
