package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** The questions can be put before people as they stand. */
public record APublishedSurveyHasNoFaults(List<String> faults) implements Rule {

    @Override
    public boolean broken() {
        return !faults.isEmpty();
    }

    @Override
    public String words() {
        return String.join(". ", faults) + ".";
    }
}
