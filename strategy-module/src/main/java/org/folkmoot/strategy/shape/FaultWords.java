package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;

/** Says in an editor's words what a schema found. */
final class FaultWords {

    private FaultWords() {}

    static Fault of(ValidationMessage message, JsonNode schema) {
        String pointer = message.getInstanceLocation().toString();
        if ("required".equals(message.getType())) {
            String property = message.getProperty();
            String missing = pointer + "/" + property;
            return new Fault(missing, "Enter " + lower(title(schema, missing)));
        }
        return new Fault(pointer, words(message, title(schema, pointer), at(schema, pointer)));
    }

    private static String words(ValidationMessage message, String title, JsonNode rule) {
        return switch (message.getType()) {
            case "maxLength" -> title + " must be " + rule.path("maxLength").asInt() + " characters or fewer";
            case "minLength" -> "Enter " + lower(title);
            case "pattern", "format" ->
                title + " is not in the right form. "
                        + rule.path("description").asText("Write it in one line, without empty space around it");
            case "type" -> title + " must be " + type(rule.path("type").asText());
            case "minimum" -> title + " must be " + rule.path("minimum").asText() + " or more";
            case "maximum" -> title + " must be " + rule.path("maximum").asText() + " or less";
            case "enum" -> "Choose " + lower(title);
            case "minItems" -> "Add at least one: " + lower(title);
            case "maxItems" -> title + " can hold " + rule.path("maxItems").asInt() + " at most";
            case "additionalProperties" -> "There is no such field: " + message.getProperty();
            default -> title + ": " + message.getError();
        };
    }

    private static String type(String type) {
        return switch (type) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "yes or no";
            case "array" -> "a list";
            case "object" -> "a group of fields";
            default -> "text";
        };
    }

    private static String title(JsonNode schema, String pointer) {
        return at(schema, pointer).path("title").asText("This");
    }

    /** The rule for the value at a pointer: into {@code properties} for a name, into {@code items} for a number. */
    static JsonNode at(JsonNode schema, String pointer) {
        JsonNode rule = schema;
        for (String step : pointer.split("/")) {
            if (!step.isEmpty()) {
                rule = rule.has("items")
                        ? rule.path("items")
                        : rule.path("properties").path(step);
            }
        }
        return rule;
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
