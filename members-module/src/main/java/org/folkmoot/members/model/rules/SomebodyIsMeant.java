package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A change to many people is about somebody. */
public record SomebodyIsMeant(boolean somebody) implements Rule {

    @Override
    public boolean broken() {
        return !somebody;
    }

    @Override
    public String words() {
        return "Nobody is ticked. Tick people on the list of members first, or change all who match a filter.";
    }
}
