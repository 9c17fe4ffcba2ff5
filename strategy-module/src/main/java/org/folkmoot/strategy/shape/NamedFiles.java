package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** The files that a page names, wherever they stand in it: in a field of their own, or in a text. */
public final class NamedFiles {

    /** With what the name of a page's own file begins, wherever it is written. */
    public static final String PLACE = "files/";

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
        if (node.isTextual()) {
            LinksInText.of(node.asText()).stream()
                    .map(LinksInText.Found::address)
                    .filter(address -> address.startsWith(PLACE))
                    .forEach(named::add);
        }
        node.forEach(child -> gather(child, named));
    }
}
