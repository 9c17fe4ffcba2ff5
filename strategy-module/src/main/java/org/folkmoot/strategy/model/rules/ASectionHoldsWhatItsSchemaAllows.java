package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** What does not fit the section's schema is not stored. */
public record ASectionHoldsWhatItsSchemaAllows(List<String> faults) implements Rule {

    @Override
    public boolean broken() {
        return !faults.isEmpty();
    }

    @Override
    public String words() {
        return String.join(". ", faults) + ".";
    }
}
