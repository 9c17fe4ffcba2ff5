package org.folkmoot.strategy.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.shape.ContentJson;

/** A stored version of a section as lines that an editor can read and compare. */
public final class Readable {

    private static final String DAY = "[12][0-9]{3}-[01][0-9]-[0-3][0-9]";
    private static final String MONTH = "[12][0-9]{3}-(0[1-9]|1[0-2])";
    private static final String FROM_A_YEAR = "^[12][0-9]{3}";

    private final List<Line> lines = new ArrayList<>();

    private Readable() {}

    /** The lines of a version, each with what its field is called. */
    public static List<Line> of(JsonNode schema, String content) {
        Readable readable = new Readable();
        readable.walk(schema, ContentJson.read(content), schema.path("title").asText(), "");
        return readable.lines;
    }

    private void walk(JsonNode schema, JsonNode node, String called, String under) {
        if (node.isObject()) {
            names(schema, node).forEach(name -> {
                JsonNode rule = schema.path("properties").path(name);
                if (!rule.path("readOnly").asBoolean()) {
                    walk(rule, node.path(name), rule.path("title").asText(name), under);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                item(schema.path("items"), node.path(i), called, under, i + 1);
            }
        } else if (!node.isNull()) {
            lines.add(new Line(called, said(schema, node), false, under));
        }
    }

    /** The names that there are, in the order of the schema, whichever order they were written in. */
    private static Set<String> names(JsonNode schema, JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(name -> {
            if (node.has(name)) {
                names.add(name);
            }
        });
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String said(JsonNode schema, JsonNode node) {
        String text = node.asText();
        if (node.isBoolean()) {
            return node.asBoolean() ? "Yes" : "No";
        }
        if (schema.has("enum")) {
            return words(text);
        }
        boolean time = schema.path("format").asText().equals("date")
                || schema.path("pattern").asText().startsWith(FROM_A_YEAR);
        if (time && text.matches(DAY)) {
            return Words.date(LocalDate.parse(text));
        }
        return time && text.matches(MONTH) ? Words.month(YearMonth.parse(text)) : text;
    }

    private void item(JsonNode rule, JsonNode item, String called, String under, int number) {
        String name = rule.path("title").asText(called) + " " + number;
        if (item.isObject()) {
            lines.add(new Line(name, "", true, under));
            walk(rule, item, name, under.isEmpty() ? name : under + ", " + name);
        } else {
            walk(rule, item, name, under);
        }
    }

    /** IN_DEVELOPMENT as editors read it: In development. */
    public static String words(String constant) {
        if (!constant.equals(constant.toUpperCase(Locale.ROOT))) {
            return constant;
        }
        String small = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    /**
     * A field's name and value; a heading has no value.
     *
     * @param under the piece that it is part of, such as Goal 2; empty for none
     */
    public record Line(String name, String value, boolean heading, String under) {

        /** True where the same is said, wherever it stands. */
        boolean same(Line other) {
            return name.equals(other.name()) && plain(value).equals(plain(other.value()));
        }

        /** Without what no reader sees: how lines end, and space where nothing follows. */
        private static String plain(String text) {
            return text.replaceAll("[ \\t]*\\R", "\n").strip();
        }

        /** Its name with the piece that it is part of. */
        String place() {
            return under.isEmpty() ? name : under + " – " + name;
        }
    }
}
