package org.folkmoot.strategy.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Shape;

/** A page of a kind in which every field that its schema knows is filled, each with words of its own. */
public final class FilledPage {

    /** The page. */
    public final ObjectNode content = ContentJson.object();

    /** What a reader must find on it, each with the place of its field. */
    public final List<Mark> marks = new ArrayList<>();

    private int next;

    /** Fills all sections of the kind. */
    public FilledPage(Kind kind) {
        for (String section : Shape.of(kind).sections()) {
            content.set(section, fill(Shape.of(kind).schemaOf(section), section));
        }
    }

    private JsonNode fill(JsonNode schema, String place) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (schema.path("type").asText()) {
            case "object" -> {
                ObjectNode object = json.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(each -> object.set(each.getKey(), fill(each.getValue(), place + "/" + each.getKey())));
                yield object;
            }
            case "array" -> {
                ArrayNode array = json.arrayNode();
                array.add(fill(schema.path("items"), place));
                yield array;
            }
            case "integer" -> json.numberNode(schema.path("minimum").asInt(1));
            case "number" -> json.numberNode(seen(Integer.toString(500 + next), place));
            case "boolean" -> json.booleanNode(true);
            default -> json.textNode(text(schema, place));
        };
    }

    private int seen(String number, String place) {
        next++;
        marks.add(new Mark(place, number));
        return Integer.parseInt(number);
    }

    private String text(JsonNode schema, String place) {
        next++;
        String rule = schema.path("pattern").asText();
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        }
        if (schema.path("readOnly").asBoolean()) {
            return schema.path("examples").path(0).asText();
        }
        if (schema.path("format").asText().equals("date")) {
            LocalDate day = LocalDate.of(2001, 1, 1).plusDays(next);
            return marked(place, Words.date(day), day.toString());
        }
        if (rule.contains("[12][0-9]{3}")) {
            YearMonth month = YearMonth.of(2031, 1).plusMonths(next);
            return marked(place, Words.month(month), month.toString());
        }
        if (rule.contains("https://")) {
            return marked(place, "https://example.org/mark" + next, "https://example.org/mark" + next);
        }
        return rule.startsWith("^[a-z0-9]+") ? "slug-" + next : marked(place, "Mark" + next + ".", "Mark" + next + ".");
    }

    private String marked(String place, String shown, String held) {
        marks.add(new Mark(place, shown));
        return held;
    }

    /** A field and what is seen of it. */
    public record Mark(String place, String shown) {}
}
