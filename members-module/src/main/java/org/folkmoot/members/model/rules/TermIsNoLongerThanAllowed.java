package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;

/** A term is no longer than the law and the constitution allow. */
public record TermIsNoLongerThanAllowed(LocalDate from, LocalDate to, int years) implements Rule {

    private static final int LAW = 3;

    @Override
    public boolean broken() {
        return to.isBefore(from) || !to.isBefore(from.plusYears(Math.min(years, LAW)));
    }

    @Override
    public String words() {
        return "The term must end after it begins, and within " + Math.min(years, LAW) + " years";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 10";
    }
}
