package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.platform.refusals.Rule;

/** What was sent, or overtaken by later news, is done with. */
public record AMessageInAFormatIsStillToBeMade(State from, State to) implements Rule {

    @Override
    public boolean broken() {
        return !from.next().contains(to);
    }

    @Override
    public String words() {
        return "Nothing is left to do for this message: " + from.words();
    }
}
