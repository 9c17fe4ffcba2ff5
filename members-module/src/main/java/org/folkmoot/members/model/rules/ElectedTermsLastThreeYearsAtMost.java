package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** No constitution may let an elected governor hold office for more than three years at a time. */
public record ElectedTermsLastThreeYearsAtMost(CouncilSeats seats) implements Rule {

    private static final int MOST = 3;

    @Override
    public boolean broken() {
        return seats.termYears() > MOST || seats.termYears() < 1;
    }

    @Override
    public String words() {
        return "An elected governor holds office for 3 years at most: " + seats.termYears() + " years";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 10";
    }
}
