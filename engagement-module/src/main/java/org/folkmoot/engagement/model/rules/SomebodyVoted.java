package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A vote has a result once somebody voted. */
public record SomebodyVoted(int votes) implements Rule {

    @Override
    public boolean broken() {
        return votes <= 0;
    }

    @Override
    public String words() {
        return "Enter how many members voted for and against the change";
    }
}
