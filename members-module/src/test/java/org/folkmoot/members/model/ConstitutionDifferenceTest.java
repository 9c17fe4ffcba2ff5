package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.ConstitutionDifference.Change;
import org.folkmoot.members.testing.Constitutions;
import org.junit.jupiter.api.Test;

class ConstitutionDifferenceTest {

    @Test
    void aVersionDiffersInNothingFromItself() {
        assertThat(ConstitutionDifference.between(Constitutions.small(), Constitutions.small()))
                .isEmpty();
    }

    @Test
    void whatWasChangedIsSaidWithBoth() {
        Constitution after = Constitutions.small()
                .with("Next", LocalDate.of(2024, 4, 1), new Terms(14, "annex 9", 0, null, List.of()));

        assertThat(ConstitutionDifference.between(Constitutions.small(), after))
                .containsExactly(
                        new Change("The constitution", "Name", "Test", "Next"),
                        new Change("The constitution", "In force from", "1 January 2020", "1 April 2024"),
                        new Change("The constitution", "Notice of a transfer", "", "14 working days, annex 9"));
    }

    @Test
    void aConstituencyThatIsGoneIsSaidWithAllItWas() {
        Constitution after = Constitutions.small().with(List.of(Constitutions.bexley()));

        assertThat(ConstitutionDifference.between(Constitutions.small(), after))
                .contains(
                        new Change("Staff (taken out)", "Name", "Staff", ""),
                        new Change("Service users, Bexley (taken out)", "Areas", "Bexley (E09000004)", ""))
                .noneMatch(
                        each -> each.where().startsWith(Constitutions.bexley().name()));
    }

    @Test
    void aConstituencyThatIsNewIsSaidToBe() {
        Constitution before = Constitutions.small().with(List.of(Constitutions.bexley()));

        assertThat(ConstitutionDifference.between(before, Constitutions.small()))
                .contains(new Change("Staff (new)", "Name", "", "Staff"));
    }
}
