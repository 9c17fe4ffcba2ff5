package org.folkmoot.strategy.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.strategy.shape.ContentJson;

/** A stored version of a section as lines that an editor can read and compare. */
public final class Readable {

    private final List<Line> lines = new ArrayList<>();

    private Readable() {}

    /** The lines of a version, each with what its field is called. */
    public static List<Line> of(JsonNode schema, String content) {
        Readable readable = new Readable();
        readable.walk(schema, ContentJson.read(content), schema.path("title").asText());
        return readable.lines;
    }

    private void walk(JsonNode schema, JsonNode node, String called) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                JsonNode rule = schema.path("properties").path(property.getKey());
                if (!rule.path("readOnly").asBoolean()) {
                    walk(rule, property.getValue(), rule.path("title").asText(property.getKey()));
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode rule = schema.path("items");
                String name = rule.path("title").asText(called) + " " + (i + 1);
                if (node.path(i).isObject()) {
                    lines.add(new Line(name, "", true));
                }
                walk(rule, node.path(i), name);
            }
        } else if (!node.isNull()) {
            String value = schema.has("enum") ? words(node.asText()) : node.asText();
            lines.add(new Line(called, node.isBoolean() ? "Yes" : value, false));
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

    /** A field's name and value; a heading has no value. */
    public record Line(String name, String value, boolean heading) {}
}
