package org.folkmoot.strategy.editing.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.strategy.comparing.Readable;
import org.folkmoot.strategy.shape.Fault;

/** The form of a section, made from its schema and filled with its content. */
final class SectionForm extends Form {

    private static final int LONG_LINE = 400;
    private static final int PROSE_ROWS = 14;
    private static final int WORDS_ROWS = 3;

    private final Map<String, Field<?>> fields = new TreeMap<>();
    private final Map<String, Map<String, String>> named;
    private final String section;
    final HiddenField lock = hidden("lock");
    final Part root;

    SectionForm(JsonNode schema, JsonNode content, int lock) {
        this(schema, content, lock, Map.of(), "");
    }

    /**
     * The same with choices.
     *
     * @param named for each name of a field that names another page: address to title
     * @param section the section's own name, for one that is a list of such fields itself
     */
    SectionForm(JsonNode schema, JsonNode content, int lock, Map<String, Map<String, String>> named, String section) {
        this.named = named;
        this.section = section;
        this.lock.fill(lock);
        this.root = part(schema, content, "", true);
    }

    /** Puts what the schema found beside the field it is about, or the nearest one before. */
    void refuse(List<Fault> faults) {
        for (Fault fault : faults) {
            Field<?> field = fields.get(fault.pointer());
            if (field == null) {
                refuse(fault.message());
            } else {
                refuse(field, fault.message());
            }
        }
    }

    private Part part(JsonNode schema, JsonNode content, String pointer, boolean required) {
        return switch (schema.path("type").asText("string")) {
            case "object" -> group(schema, content, pointer);
            case "array" -> items(schema, content, pointer);
            default -> leaf(schema, content, pointer, required);
        };
    }

    private Part group(JsonNode schema, JsonNode content, String pointer) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Map<String, Part> parts = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> parts.put(
                        property.getKey(),
                        part(
                                property.getValue(),
                                content.path(property.getKey()),
                                pointer + "/" + property.getKey(),
                                required.contains(property.getKey()))));
        return new Part.Group(
                pointer,
                schema.path("title").asText(),
                schema.path("description").asText(),
                parts);
    }

    private Part items(JsonNode schema, JsonNode content, String pointer) {
        JsonNode itemSchema = schema.path("items");
        List<Part> items = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            items.add(part(itemSchema, content.path(i), pointer + "/" + i, true));
        }
        return new Part.Items(
                pointer,
                schema.path("title").asText(),
                schema.path("description").asText(),
                itemSchema.path("title").asText("Entry"),
                items);
    }

    private Part leaf(JsonNode schema, JsonNode content, String pointer, boolean required) {
        String name = "v" + pointer.replace('/', '.');
        String label = schema.path("title").asText("Text") + (required ? "" : " (optional)");
        String hint = schema.path("description").asText();
        Field<?> field = schema.path("readOnly").asBoolean()
                ? hidden(name).fill(content.asText(""))
                : named.getOrDefault(lastName(pointer), Map.of()).isEmpty()
                        ? field(schema, content, name, label, required)
                        : page(named.getOrDefault(lastName(pointer), Map.of()), content, name, label, required);
        if (!hint.isEmpty()) {
            field.hint(hint);
        }
        fields.put(pointer, field.called(schema.path("title").asText("Text")).id(name.replace('.', '-')));
        return new Part.Leaf(pointer, schema, required, field);
    }

    private Field<?> field(JsonNode schema, JsonNode content, String name, String label, boolean required) {
        if (schema.has("enum")) {
            return choice(schema, content, name, label, required);
        }
        int max = schema.path("maxLength").asInt(LONG_LINE);
        String tooLong = schema.path("title").asText("This") + " must be " + max + " characters or fewer";
        return switch (schema.path("type").asText()) {
            case "boolean" -> tick(name, label).fill(content.asBoolean(false));
            case "integer", "number" -> text(name, label).width(10).fill(content.asText(""));
            default ->
                max > LONG_LINE
                        ? textArea(name, label)
                                .rows(schema.has("contentMediaType") ? PROSE_ROWS : WORDS_ROWS)
                                .max(max, tooLong)
                                .fill(content.asText(""))
                        : text(name, label).max(max, tooLong).fill(content.asText(""));
        };
    }

    /** The name of the field, or of the list that it is a piece of: documents for {@code /documents/2}. */
    private String lastName(String pointer) {
        String list = pointer.replaceFirst("/[0-9]+$", "");
        return list.isEmpty() ? section : list.substring(list.lastIndexOf('/') + 1);
    }

    /** Another page by its title; what is named already can stay, whether it is there or not. */
    private SelectField page(
            Map<String, String> choices, JsonNode content, String name, String label, boolean required) {
        SelectField select = select(name, label).blank(required ? "Choose one" : "None");
        choices.forEach(select::choice);
        String now = content.asText("");
        if (!now.isEmpty() && !choices.containsKey(now)) {
            select.choice(now, now);
        }
        return select.fill(now.isEmpty() ? null : now);
    }

    private SelectField choice(JsonNode schema, JsonNode content, String name, String label, boolean required) {
        SelectField select = select(name, label).blank(required ? "Choose one" : "Not given");
        schema.path("enum").forEach(value -> select.choice(value.asText(), Readable.words(value.asText())));
        return select.fill(content.isMissingNode() ? null : content.asText());
    }
}
