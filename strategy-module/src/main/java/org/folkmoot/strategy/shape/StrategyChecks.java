package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold in a strategy: who agreed its periods, where promises ended, what is a list and what its heading. */
final class StrategyChecks {

    private final JsonNode page;
    private final List<Fault> faults = new ArrayList<>();

    private StrategyChecks(JsonNode page) {
        this.page = page;
    }

    static List<Fault> faults(JsonNode page) {
        StrategyChecks checks = new StrategyChecks(page);
        checks.state();
        checks.periods();
        checks.once("goals");
        checks.once("chapters");
        checks.heading();
        return checks.faults;
    }

    private void state() {
        String state = page.at("/about/state").asText();
        if (state.equals("CONSULTING") && page.path("consultations").isEmpty()) {
            add("/about/state", "a strategy that is being consulted on names its consultation");
        }
        if (state.equals("PUBLISHED") && page.path("goals").isEmpty() && !page.has("text")) {
            add("/about/state", "a strategy in force has goals or a text");
        }
    }

    private void periods() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < page.path("periods").size(); i++) {
            JsonNode period = page.path("periods").path(i);
            String name = period.path("name").asText();
            String state = period.path("state").asText();
            if (!names.add(name)) {
                add("/periods/" + i + "/name", "two periods are called " + name);
            }
            if (!state.equals("PLANNED") && period.path("approvals").isEmpty()) {
                add("/periods/" + i + "/state", "a period begins when somebody has agreed it: enter who and when");
            }
            if (state.equals("ENDED") && !anyEnding(name)) {
                add("/periods/" + i + "/state", "a period ends when it is said where its promises ended");
            }
        }
        for (int i = 0; i < page.path("endings").size(); i++) {
            String period = page.path("endings").path(i).path("period").asText();
            if (!names.contains(period)) {
                add("/endings/" + i + "/period", "there is no period called " + period);
            }
        }
    }

    private boolean anyEnding(String period) {
        for (JsonNode ending : page.path("endings")) {
            if (ending.path("period").asText().equals(period)) {
                return true;
            }
        }
        return false;
    }

    private void once(String list) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < page.path(list).size(); i++) {
            int number = page.path(list).path(i).path("number").asInt();
            if (!numbers.add(number)) {
                add("/" + list + "/" + i + "/number", "number " + number + " is given twice");
            }
        }
    }

    /** As on a page where the heading of the building blocks was counted as the first of them. */
    private void heading() {
        String heading = page.at("/buildingBlocks/heading").asText();
        JsonNode items = page.at("/buildingBlocks/items");
        for (int i = 0; i < items.size(); i++) {
            String name = items.path(i).path("name").asText();
            if (name.endsWith(":") || name.equalsIgnoreCase(heading)) {
                add("/buildingBlocks/items/" + i + "/name", "this is the heading of the list, not one of its items");
            }
        }
    }

    private void add(String pointer, String message) {
        faults.add(new Fault(pointer, message));
    }
}
