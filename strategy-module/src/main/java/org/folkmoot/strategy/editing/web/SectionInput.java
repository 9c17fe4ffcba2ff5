package org.folkmoot.strategy.editing.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Reads a section back from what the browser sent. */
final class SectionInput {

    private static final int MOST_ITEMS = 100;

    private SectionInput() {}

    /** Content without values that has as many pieces in each list as were sent. */
    static JsonNode skeleton(JsonNode schema, MultivaluedMap<String, String> input) {
        return skeleton(schema, input.keySet(), "v");
    }

    private static JsonNode skeleton(JsonNode schema, Set<String> names, String path) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (schema.path("type").asText().equals("object")) {
            ObjectNode object = json.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(
                            property.getKey(), skeleton(property.getValue(), names, path + "." + property.getKey())));
            return object;
        }
        if (schema.path("type").asText().equals("array")) {
            ArrayNode array = json.arrayNode();
            for (int i = 0; i < MOST_ITEMS && sent(names, path + "." + i); i++) {
                array.add(skeleton(schema.path("items"), names, path + "." + i));
            }
            return array;
        }
        return json.textNode("");
    }

    /** A field of this place was sent, or of a place below it; unticked boxes are not sent, hence the marker. */
    private static boolean sent(Set<String> names, String path) {
        return names.contains("at." + path)
                || names.stream().anyMatch(name -> name.equals(path) || name.startsWith(path + "."));
    }

    /**
     * The content that a bound form holds.
     *
     * @param whole true to leave out what is empty, false to keep it for showing the form again
     */
    static JsonNode content(Part root, boolean whole) {
        return node(root, whole).orElseGet(() -> empty(root));
    }

    private static JsonNode empty(Part part) {
        return part instanceof Part.Items
                ? JsonNodeFactory.instance.arrayNode()
                : part instanceof Part.Group
                        ? JsonNodeFactory.instance.objectNode()
                        : JsonNodeFactory.instance.textNode("");
    }

    private static Optional<JsonNode> node(Part part, boolean whole) {
        if (part instanceof Part.Group group) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            group.parts().forEach((name, child) -> node(child, whole).ifPresent(value -> object.set(name, value)));
            return isBlank(object) && whole ? Optional.empty() : Optional.of(object);
        }
        if (part instanceof Part.Items items) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items.items().forEach(item -> node(item, whole)
                    .or(() -> whole ? Optional.empty() : Optional.of(empty(item)))
                    .ifPresent(array::add));
            return array.isEmpty() && whole ? Optional.empty() : Optional.of(array);
        }
        return part instanceof Part.Leaf leaf ? Optional.ofNullable(value(leaf)) : Optional.empty();
    }

    /** Nothing was given but boxes left unticked. */
    private static boolean isBlank(ObjectNode object) {
        for (JsonNode value : object) {
            if (!value.isBoolean() || value.asBoolean()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable JsonNode value(Part.Leaf leaf) {
        Field<?> field = leaf.field();
        if (field instanceof CheckboxesField tick) {
            return tick.isTicked() || leaf.required() ? JsonNodeFactory.instance.booleanNode(tick.isTicked()) : null;
        }
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        String type = leaf.schema().path("type").asText();
        return type.equals("integer") || type.equals("number") ? number(text) : JsonNodeFactory.instance.textNode(text);
    }

    private static String text(Field<?> field) {
        if (field instanceof SelectField select) {
            return select.given().orElse("");
        }
        if (field instanceof HiddenField kept) {
            return kept.value();
        }
        if (field instanceof TextAreaField area) {
            return area.error() == null ? area.value() : area.raw();
        }
        return field instanceof TextField line ? (line.error() == null ? line.value() : line.raw()) : "";
    }

    /** What is no number stays text, so that the schema refuses it in words. */
    private static JsonNode number(String text) {
        String plain = text.replace(",", "");
        if (plain.matches("-?[0-9]{1,15}")) {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(plain));
        }
        return plain.matches("-?[0-9]{1,15}\\.[0-9]{1,10}")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(plain))
                : JsonNodeFactory.instance.textNode(text);
    }
}
