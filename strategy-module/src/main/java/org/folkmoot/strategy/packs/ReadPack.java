package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.packs.PackFault;
import org.folkmoot.strategy.model.Kind;

/**
 * Reads all pages of a pack. The Markdown file that stands beside a YAML file under the same name is the page's text;
 * the name is the page's address.
 */
final class ReadPack {

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Pack pack;
    private final Set<String> known;

    ReadPack(Pack pack) {
        this(pack, Set.of());
    }

    /** With the addresses that are there besides those of the pack. */
    ReadPack(Pack pack, Set<String> known) {
        this.pack = pack;
        this.known = Set.copyOf(known);
    }

    /** All pages, checked against their schemas and against each other. */
    List<PackPage> pages() {
        List<PackPage> pages = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String path : paths(kind)) {
                read(kind, path).ifPresent(pages::add);
            }
        }
        new PackChecks(pack, pages, known).check();
        return pages;
    }

    private List<String> paths(Kind kind) {
        return kind.hasMany()
                ? pack.list(kind.place()).stream()
                        .filter(path -> path.endsWith(".yaml") && path.indexOf('@') < 0)
                        .toList()
                : List.of(kind.place() + ".yaml");
    }

    /** The files beside a page that say what it was before: {@code values@2021-04-01.yaml}. */
    private List<PackPage.Edition> earlier(Kind kind, String path) {
        String stem = path.replaceFirst("\\.yaml$", "@");
        List<PackPage.Edition> editions = new ArrayList<>();
        for (String other : pack.list(kind.hasMany() ? kind.place() : "")) {
            if (other.startsWith(stem) && other.endsWith(".yaml")) {
                LocalDate from = day(other, other.substring(stem.length(), other.length() - ".yaml".length()));
                content(kind, other).ifPresent(content -> editions.add(new PackPage.Edition(from, other, content)));
            }
        }
        editions.sort(Comparator.comparing(PackPage.Edition::from));
        return editions;
    }

    private static LocalDate day(String path, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new PackFault(path, 1, "after the @ the day was expected on which this was published: 2021-04-01");
        }
    }

    private Optional<PackPage> read(Kind kind, String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (!ADDRESS.matcher(slug).matches()) {
            throw new PackFault(path, 1, "the file's name is the page's address: small letters, digits and hyphens");
        }
        return content(kind, path).map(content -> new PackPage(kind, slug, path, content, earlier(kind, path)));
    }

    private Optional<ObjectNode> content(Kind kind, String path) {
        Optional<JsonNode> yaml = pack.yaml(path, kind.schema());
        return yaml.map(node -> {
            ObjectNode content = node.deepCopy();
            pack.text(path.replaceFirst("\\.yaml$", ".md")).ifPresent(text -> addText(path, content, text));
            return content;
        });
    }

    private static void addText(String path, ObjectNode content, String text) {
        if (content.has("text")) {
            throw new PackFault(path, 1, "the text stands either in this file or in the Markdown file beside it");
        }
        content.put("text", text);
    }
}
