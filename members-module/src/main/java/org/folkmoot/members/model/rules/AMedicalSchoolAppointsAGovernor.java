package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.AppointedSeat.Kind;
import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** Where a hospital of the trust serves a medical or dental school, its university appoints a governor. */
public record AMedicalSchoolAppointsAGovernor(CouncilSeats seats) implements Rule {

    @Override
    public boolean broken() {
        return seats.medicalSchool() && seats.appointedBy(Kind.UNIVERSITY) < 1;
    }

    @Override
    public String words() {
        return seats.medicalSchool()
                ? "The university with a medical or dental school appoints at least 1 governor: "
                        + seats.appointedBy(Kind.UNIVERSITY) + " seats"
                : "No university with a medical or dental school is a partner";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 9(5)";
    }
}
