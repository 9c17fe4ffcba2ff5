package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.members.model.AppointedSeat.Kind;
import org.folkmoot.members.model.rules.ALocalAuthorityAppointsAGovernor;
import org.folkmoot.members.model.rules.AMedicalSchoolAppointsAGovernor;
import org.folkmoot.members.model.rules.CompositionOfTheCouncil;
import org.folkmoot.members.model.rules.EachStaffClassElectsAGovernor;
import org.folkmoot.members.model.rules.ElectedTermsLastThreeYearsAtMost;
import org.folkmoot.members.model.rules.MembersElectMoreThanHalf;
import org.folkmoot.members.model.rules.StaffElectAtLeastThree;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.platform.refusals.Rule;
import org.junit.jupiter.api.Test;

class CompositionOfTheCouncilTest {

    private static final List<AppointedSeat> COUNCILS = List.of(new AppointedSeat("Bexley", 2, Kind.LOCAL_AUTHORITY));

    @Test
    void exactlyHalfIsNotMoreThanHalf() {
        assertThat(new MembersElectMoreThanHalf(seats(5, 3, COUNCILS, false)).broken())
                .isTrue();
        assertThat(new MembersElectMoreThanHalf(seats(6, 3, COUNCILS, false)).broken())
                .isFalse();
    }

    @Test
    void staffElectThree() {
        assertThat(new StaffElectAtLeastThree(seats(9, 2, COUNCILS, false)).broken())
                .isTrue();
        assertThat(new StaffElectAtLeastThree(seats(9, 3, COUNCILS, false)).broken())
                .isFalse();
    }

    @Test
    void noClassOfStaffGoesWithout() {
        CouncilSeats seats = new CouncilSeats(9, 3, List.of("Corporate"), COUNCILS, 3, false);

        assertThat(new EachStaffClassElectsAGovernor(seats).broken()).isTrue();
        assertThat(new EachStaffClassElectsAGovernor(seats).words()).contains("Corporate");
    }

    @Test
    void aLocalAuthorityAppoints() {
        assertThat(new ALocalAuthorityAppointsAGovernor(seats(9, 3, List.of(), false)).broken())
                .isTrue();
        assertThat(new ALocalAuthorityAppointsAGovernor(seats(9, 3, COUNCILS, false)).broken())
                .isFalse();
    }

    @Test
    void aUniversityAppointsWhereThereIsAMedicalSchool() {
        assertThat(new AMedicalSchoolAppointsAGovernor(seats(9, 3, COUNCILS, true)).broken())
                .isTrue();
        assertThat(new AMedicalSchoolAppointsAGovernor(seats(9, 3, COUNCILS, false)).broken())
                .isFalse();
    }

    @Test
    void noConstitutionExtendsTheThreeYears() {
        CouncilSeats four = new CouncilSeats(9, 3, List.of(), COUNCILS, 4, false);

        assertThat(new ElectedTermsLastThreeYearsAtMost(four).broken()).isTrue();
    }

    @Test
    void theSmallConstitutionOfTheTestsHasTooFewStaffSeats() {
        assertThat(CompositionOfTheCouncil.of(Constitutions.small()))
                .filteredOn(Rule::broken)
                .hasOnlyElementsOfType(StaffElectAtLeastThree.class);
    }

    private static CouncilSeats seats(int members, int staff, List<AppointedSeat> appointed, boolean school) {
        return new CouncilSeats(members, staff, List.of(), appointed, 3, school);
    }
}
