package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A table at which something was noted is not removed. */
public record ATableWithNotesStays(boolean noted) implements Rule {

    @Override
    public boolean broken() {
        return noted;
    }

    @Override
    public String words() {
        return "Something was noted at this table, so it cannot be removed";
    }
}
