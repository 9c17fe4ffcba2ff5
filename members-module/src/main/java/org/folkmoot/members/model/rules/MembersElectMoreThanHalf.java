package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** More than half of the governors are elected by members who are not staff. */
public record MembersElectMoreThanHalf(CouncilSeats seats) implements Rule {

    @Override
    public boolean broken() {
        return seats.electedByMembers() * 2 <= seats.all();
    }

    @Override
    public String words() {
        return "More than half of the governors are elected by public, patient and carer members: "
                + seats.electedByMembers() + " of " + seats.all() + " seats";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9(1)";
    }
}
