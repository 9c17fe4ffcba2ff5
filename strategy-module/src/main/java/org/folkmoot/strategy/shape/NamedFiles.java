package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** The files that a page names, wherever they stand in it. */
public final class NamedFiles {

    private NamedFiles() {}

    /** As they are written: {@code files/heart.svg}. */
    public static Set<String> in(JsonNode page) {
        Set<String> named = new LinkedHashSet<>();
        gather(page, named);
        return named;
    }

    private static void gather(JsonNode node, Set<String> named) {
        if (node.path("file").isTextual()) {
            named.add(node.path("file").asText());
        }
        node.forEach(child -> gather(child, named));
    }
}
