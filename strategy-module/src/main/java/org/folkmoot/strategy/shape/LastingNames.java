package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each action, measure and period a name that no other gets after it, so that links to it last. Which things have
 * one is said by the schema: a read-only {@code id} with an example such as {@code action-1}.
 */
public final class LastingNames {

    private final Map<String, Integer> highest = new HashMap<>();

    /** Takes everything that ever stood in the section, so that no name is given a second time. */
    public LastingNames(List<String> versions) {
        for (String version : versions) {
            Matcher named = Pattern.compile("\"([a-z]+)-([1-9][0-9]{0,5})\"").matcher(version);
            while (named.find()) {
                highest.merge(named.group(1), Integer.parseInt(named.group(2)), Math::max);
            }
        }
    }

    /** Names what has no name yet; the content is changed in place. */
    public void complete(JsonNode schema, JsonNode content) {
        note(content);
        name(schema, content);
    }

    private void note(JsonNode content) {
        new LastingNames(List.of(content.toString()))
                .highest.forEach((word, number) -> highest.merge(word, number, Math::max));
    }

    private void name(JsonNode schema, JsonNode content) {
        if (content instanceof ObjectNode object) {
            String example = schema.at("/properties/id/examples/0").asText();
            if (!example.isEmpty() && !object.hasNonNull("id")) {
                String word = example.substring(0, example.indexOf('-'));
                object.put("id", word + "-" + highest.merge(word, 1, Integer::sum));
            }
            object.properties()
                    .forEach(entry -> name(schema.path("properties").path(entry.getKey()), entry.getValue()));
        } else {
            content.forEach(item -> name(schema.path("items"), item));
        }
    }
}
