package org.folkmoot.platform.packs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A YAML document and the line on which each of its values stands.
 *
 * @param lines JSON pointer to line, counted from one
 */
record LinedYaml(JsonNode root, Map<String, Integer> lines) {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a document; {@code file} names it in faults. */
    static LinedYaml read(String file, String text) {
        try (JsonParser parser = YAML.createParser(text)) {
            Map<String, Integer> lines = new HashMap<>();
            JsonNode root =
                    parser.nextToken() == null ? JsonNodeFactory.instance.objectNode() : value(parser, "", lines);
            return new LinedYaml(root, lines);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new PackFault(file, line, "readable YAML was expected: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a value, or of the nearest value around it. */
    int line(String pointer) {
        String nearest = pointer;
        while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return lines.getOrDefault(nearest, 1);
    }

    private static JsonNode value(JsonParser parser, String pointer, Map<String, Integer> lines) throws IOException {
        lines.putIfAbsent(pointer, Math.max(1, parser.currentTokenLocation().getLineNr()));
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, lines);
            case START_ARRAY -> array(parser, pointer, lines);
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(parser.getText());
        };
    }

    private static ObjectNode object(JsonParser parser, String pointer, Map<String, Integer> lines) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            lines.put(at, parser.currentTokenLocation().getLineNr());
            parser.nextToken();
            node.set(name, value(parser, at, lines));
        }
        return node;
    }

    private static ArrayNode array(JsonParser parser, String pointer, Map<String, Integer> lines) throws IOException {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.add(value(parser, pointer + "/" + node.size(), lines));
        }
        return node;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
