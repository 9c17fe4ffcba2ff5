package org.folkmoot.members.model.rules;

import java.util.List;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.CouncilSeats;
import org.folkmoot.platform.refusals.Rule;

/** Everything that the law asks of the seats in a constitution; each version is checked by all of it. */
public final class CompositionOfTheCouncil {

    private CompositionOfTheCouncil() {}

    /** The rules, kept and broken ones. */
    public static List<Rule> of(Constitution constitution) {
        CouncilSeats seats = CouncilSeats.of(constitution);
        return List.of(
                new MembersElectMoreThanHalf(seats),
                new StaffElectAtLeastThree(seats),
                new EachStaffClassElectsAGovernor(seats),
                new ALocalAuthorityAppointsAGovernor(seats),
                new AMedicalSchoolAppointsAGovernor(seats),
                new ElectedTermsLastThreeYearsAtMost(seats));
    }
}
