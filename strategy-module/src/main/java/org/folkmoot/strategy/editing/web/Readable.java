package org.folkmoot.strategy.editing.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.strategy.shape.ContentJson;

/** A stored version of a section as lines that an editor can read and compare. */
public final class Readable {

    private final List<Line> lines = new ArrayList<>();

    private Readable() {}

    /** The lines of a version, each with what its field is called. */
    static List<Line> of(JsonNode schema, String content) {
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
        } else {
            String value = schema.has("enum") ? SectionForm.words(node.asText()) : node.asText();
            lines.add(new Line(called, node.isBoolean() ? "Yes" : value, false));
        }
    }

    /** A field's name and value; a heading has no value. */
    public record Line(String name, String value, boolean heading) {}
}
