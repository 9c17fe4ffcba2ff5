package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The values stand in the same order in their introduction and in their list. */
final class ValuesChecks {

    private ValuesChecks() {}

    static List<Fault> faults(JsonNode page) {
        String intro = page.at("/about/intro").asText().toLowerCase(Locale.UK);
        List<Integer> places = new ArrayList<>();
        for (JsonNode value : page.path("values")) {
            places.add(intro.indexOf(value.path("name").asText().toLowerCase(Locale.UK)));
        }
        boolean all = places.stream().noneMatch(place -> place < 0);
        boolean inOrder = places.stream().sorted().toList().equals(places);
        return all && !inOrder
                ? List.of(
                        new Fault("/about/intro", "the introduction names the values in another order than their list"))
                : List.of();
    }
}
