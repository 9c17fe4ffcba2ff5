package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A governor sits in one seat only. */
public record GovernorHoldsOneSeat(boolean sitsElsewhere) implements Rule {

    @Override
    public boolean broken() {
        return sitsElsewhere;
    }

    @Override
    public String words() {
        return "This person sits on the council already";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9";
    }
}
