package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** Years that were published as begun are not taken out again; they end. */
public record APublishedPeriodStays(List<String> missing) implements Rule {

    @Override
    public boolean broken() {
        return !missing.isEmpty();
    }

    @Override
    public String words() {
        return "Published periods stay: " + String.join(", ", missing) + ". End a period instead of taking it out.";
    }
}
