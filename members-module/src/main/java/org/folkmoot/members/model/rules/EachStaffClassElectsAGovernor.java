package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** Each class of the staff constituency elects at least one governor. */
public record EachStaffClassElectsAGovernor(CouncilSeats seats) implements Rule {

    @Override
    public boolean broken() {
        return !seats.staffClassesWithout().isEmpty();
    }

    @Override
    public String words() {
        return broken()
                ? "Each class of staff elects at least 1 governor: none for "
                        + String.join(", ", seats.staffClassesWithout())
                : "Each class of staff elects at least 1 governor";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9(3)";
    }
}
