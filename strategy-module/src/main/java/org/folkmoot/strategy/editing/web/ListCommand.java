package org.folkmoot.strategy.editing.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a button beside a list asks for: one more piece, one fewer, or a piece one place up. */
record ListCommand(String verb, String pointer) {

    /** Reads the button's value; anything else is a command that does nothing. */
    static ListCommand of(String value) {
        int colon = value.indexOf(':');
        return colon < 0
                ? new ListCommand(value, "")
                : new ListCommand(value.substring(0, colon), value.substring(colon + 1));
    }

    boolean isForList() {
        return verb.equals("add") || verb.equals("remove") || verb.equals("up");
    }

    /** Carries the command out. */
    void on(JsonNode content, JsonNode schema) {
        if (verb.equals("add")) {
            if (at(content, pointer) instanceof ArrayNode list) {
                list.add(blank(at(schema, pointer, true)));
            }
            return;
        }
        int slash = pointer.lastIndexOf('/');
        if (slash < 0 || !(at(content, pointer.substring(0, slash)) instanceof ArrayNode list)) {
            return;
        }
        int index = index(pointer.substring(slash + 1));
        if (index < 0 || index >= list.size()) {
            return;
        }
        JsonNode item = list.remove(index);
        if (verb.equals("up")) {
            list.insert(Math.max(0, index - 1), item);
        }
    }

    private static int index(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static JsonNode at(JsonNode content, String pointer) {
        return pointer.isEmpty() || pointer.startsWith("/")
                ? content.at(pointer)
                : JsonNodeFactory.instance.missingNode();
    }

    /** The schema of the pieces of the list at a pointer. */
    private static JsonNode at(JsonNode schema, String pointer, boolean pieces) {
        JsonNode rule = schema;
        for (String step : pointer.split("/")) {
            if (!step.isEmpty()) {
                rule = rule.has("items")
                        ? rule.path("items")
                        : rule.path("properties").path(step);
            }
        }
        return pieces ? rule.path("items") : rule;
    }

    private static JsonNode blank(JsonNode schema) {
        return schema.path("type").asText().equals("object")
                ? JsonNodeFactory.instance.objectNode()
                : JsonNodeFactory.instance.textNode("");
    }
}
