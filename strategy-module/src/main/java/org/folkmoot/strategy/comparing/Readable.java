package org.folkmoot.strategy.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.shape.ContentJson;

/** A stored version of a section as lines that an editor can read and compare. */
public final class Readable {

    private static final String DAY = "[12][0-9]{3}-[01][0-9]-[0-3][0-9]";
    private static final String MONTH = "[12][0-9]{3}-(0[1-9]|1[0-2])";
    private static final String FROM_A_YEAR = "^[12][0-9]{3}-";

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
            node.properties().forEach(property -> {
                JsonNode rule = schema.path("properties").path(property.getKey());
                if (!rule.path("readOnly").asBoolean()) {
                    walk(rule, property.getValue(), rule.path("title").asText(property.getKey()), under);
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

    private static String said(JsonNode schema, JsonNode node) {
        String text = node.asText();
        if (node.isBoolean()) {
            return node.asBoolean() ? "Yes" : "No";
        }
        if (schema.has("enum")) {
            return words(text);
        }
        boolean day = schema.path("format").asText().equals("date") && text.matches(DAY);
        boolean month = schema.path("pattern").asText().startsWith(FROM_A_YEAR) && text.matches(MONTH);
        if (day) {
            return Words.date(LocalDate.parse(text));
        }
        return month ? Words.month(YearMonth.parse(text)) : text;
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
            return name.equals(other.name()) && value.equals(other.value());
        }

        /** Its name with the piece that it is part of. */
        String place() {
            return under.isEmpty() ? name : under + " – " + name;
        }
    }
}
