package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** A published goal or chapter keeps its number, since links and records of what was promised use it. */
public record AGoalKeepsItsNumber(List<String> moved) implements Rule {

    @Override
    public boolean broken() {
        return !moved.isEmpty();
    }

    @Override
    public String words() {
        return "These were published under another number, and links use it: " + String.join("; ", moved)
                + ". Give them their numbers back, and a number of its own to what is new.";
    }
}
