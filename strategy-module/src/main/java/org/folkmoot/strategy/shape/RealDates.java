package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Finds dates that no calendar has, such as 30 February; a pattern cannot. */
final class RealDates {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private RealDates() {}

    static void check(JsonNode node, String pointer, List<Fault> faults) {
        if (node.isTextual() && DATE.matcher(node.asText()).matches() && !isReal(node.asText())) {
            faults.add(new Fault(pointer, node.asText() + " is not a real date"));
        }
        node.properties().forEach(entry -> check(entry.getValue(), pointer + "/" + entry.getKey(), faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(node.path(i), pointer + "/" + i, faults);
        }
    }

    private static boolean isReal(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
