package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** A draft that was changed after somebody looked at it, or set its time, does not become public unseen. */
public record OnlyWhatWasSeenIsPublished(List<String> changed) implements Rule {

    @Override
    public boolean broken() {
        return !changed.isEmpty();
    }

    @Override
    public String words() {
        return "These parts have changed since: " + String.join(", ", changed) + ". Look at them again.";
    }
}
