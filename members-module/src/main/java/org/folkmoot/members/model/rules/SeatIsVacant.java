package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Council.Term;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody else sits in the seat. */
public record SeatIsVacant(@Nullable Term term) implements Rule {

    @Override
    public boolean broken() {
        return term != null;
    }

    @Override
    public String words() {
        return "The seat is taken by " + (term == null ? "nobody" : term.name()) + ". End that term first";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9";
    }
}
