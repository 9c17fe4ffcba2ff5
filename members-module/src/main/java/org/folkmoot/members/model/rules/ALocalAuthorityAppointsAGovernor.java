package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.AppointedSeat.Kind;
import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** At least one governor is appointed by a local authority whose area the trust serves. */
public record ALocalAuthorityAppointsAGovernor(CouncilSeats seats) implements Rule {

    @Override
    public boolean broken() {
        return seats.appointedBy(Kind.LOCAL_AUTHORITY) < 1;
    }

    @Override
    public String words() {
        return "A local authority of the area appoints at least 1 governor: " + seats.appointedBy(Kind.LOCAL_AUTHORITY)
                + " seats";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9(4)";
    }
}
