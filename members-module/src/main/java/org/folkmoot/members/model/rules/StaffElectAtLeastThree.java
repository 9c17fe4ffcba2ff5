package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** Staff elect at least three governors. */
public record StaffElectAtLeastThree(CouncilSeats seats) implements Rule {

    private static final int LEAST = 3;

    @Override
    public boolean broken() {
        return seats.electedByStaff() < LEAST;
    }

    @Override
    public String words() {
        return "Staff elect at least 3 governors: " + seats.electedByStaff() + " seats";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9(2)";
    }
}
