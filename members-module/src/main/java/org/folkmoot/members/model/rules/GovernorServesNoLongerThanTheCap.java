package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.folkmoot.platform.refusals.Rule;

/** Nobody serves longer in all than the constitution allows. */
public record GovernorServesNoLongerThanTheCap(long daysBefore, LocalDate from, LocalDate to, int capYears)
        implements Rule {

    private static final double DAYS = 365.25;

    @Override
    public boolean broken() {
        return daysBefore + ChronoUnit.DAYS.between(from, to) + 1 > Math.round(capYears * DAYS);
    }

    @Override
    public String words() {
        return "With this term the governor would serve longer than " + capYears + " years in all";
    }

    @Override
    public String clause() {
        return "constitution, council of governors";
    }
}
