package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Nothing is changed about a network or an interest that has ended, and nothing is sent to its people. */
public record AnEndedTopicStaysAsItIs(boolean ended) implements Rule {

    @Override
    public boolean broken() {
        return ended;
    }

    @Override
    public String words() {
        return "This has ended. Let it go on first.";
    }
}
