package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A member has one transfer under way at most. */
public record OneTransferAtATime(boolean underWay) implements Rule {

    @Override
    public boolean broken() {
        return underWay;
    }

    @Override
    public String words() {
        return "A move to another constituency has been asked for already. The membership office will write to you.";
    }
}
