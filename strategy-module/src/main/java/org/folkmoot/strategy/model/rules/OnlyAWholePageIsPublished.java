package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** A page with a missing part, a link to nowhere or an end before its beginning stays a draft. */
public record OnlyAWholePageIsPublished(List<String> faults) implements Rule {

    @Override
    public boolean broken() {
        return !faults.isEmpty();
    }

    @Override
    public String words() {
        return "This cannot be published yet. " + String.join(". ", faults) + ".";
    }
}
