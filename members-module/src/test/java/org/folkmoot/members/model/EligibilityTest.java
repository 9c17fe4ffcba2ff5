package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.members.testing.Constitutions.BEXLEY;
import static org.folkmoot.members.testing.Constitutions.CARDIFF;
import static org.folkmoot.members.testing.Constitutions.KENT;

import java.time.LocalDate;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.testing.Constitutions;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final LocalDate ADULT = LocalDate.of(1980, 3, 31);

    @Test
    void whoLivesInANamedAreaJoinsItsConstituency() {
        Verdict verdict = decide(Connection.LIVES_HERE, ADULT, BEXLEY);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(verdict.options()).extracting(Option::constituency).containsExactly("public-bexley");
        assertThat(verdict.options().get(0).clause()).isEqualTo("clause 7");
    }

    @Test
    void whoLivesElsewhereInEnglandJoinsTheRest() {
        assertThat(decide(Connection.LIVES_HERE, ADULT, KENT).options())
                .extracting(Option::constituency)
                .containsExactly("public-rest");
    }

    @Test
    void whoLivesOutsideEnglandIsRefusedWithTheRule() {
        Verdict verdict = decide(Connection.LIVES_HERE, ADULT, CARDIFF);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("ApplicantLivesInTheArea");
    }

    @Test
    void whoTurnsSixteenTodayMayJoin() {
        assertThat(decide(Connection.LIVES_HERE, TODAY.minusYears(16), BEXLEY).outcome())
                .isEqualTo(Outcome.CLEAR);
    }

    @Test
    void whoTurnsSixteenTomorrowIsRefusedWithTheRuleAndTheClause() {
        Verdict verdict = decide(Connection.LIVES_HERE, TODAY.minusYears(16).plusDays(1), BEXLEY);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.findings().get(0).rule()).isEqualTo("ApplicantHasReachedTheMinimumAge");
        assertThat(verdict.findings().get(0).clause()).isEqualTo("clause 8");
        assertThat(verdict.findings().get(0).words()).contains("16 or older");
    }

    @Test
    void whoWasBornOnALeapDayComesOfAgeOnTheLastOfFebruary() {
        LocalDate leap = LocalDate.of(2008, 2, 29);

        assertThat(decide(leap, LocalDate.of(2024, 2, 28))).isEqualTo(Outcome.REFUSED);
        assertThat(decide(leap, LocalDate.of(2024, 2, 29))).isEqualTo(Outcome.CLEAR);
    }

    private static Outcome decide(LocalDate born, LocalDate on) {
        return Eligibility.decide(Constitutions.small(), new Applicant(Connection.LIVES_HERE, born, BEXLEY, on))
                .outcome();
    }

    @Test
    void aServiceUserMayChooseAClassOrThePublic() {
        Verdict verdict = decide(Connection.SERVICE_USER, ADULT, BEXLEY);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CHOICE);
        assertThat(verdict.options())
                .extracting(Option::value)
                .containsExactly("users/bexley", "users/anywhere", "public-bexley");
    }

    @Test
    void aClassWithAnAreaIsNotOfferedElsewhere() {
        assertThat(decide(Connection.CARER, ADULT, KENT).options())
                .extracting(Option::value)
                .containsExactly("users/anywhere", "public-rest");
    }

    @Test
    void aServiceUserTooYoungForThePublicStillHasTheirOwnConstituency() {
        assertThat(decide(Connection.SERVICE_USER, TODAY.minusYears(15), KENT).options())
                .extracting(Option::value)
                .containsExactly("users/anywhere");
    }

    @Test
    void staffAreInTheStaffConstituencyAndInNoOther() {
        assertThat(decide(Connection.STAFF, ADULT, BEXLEY).options())
                .extracting(Option::constituency)
                .containsExactly("staff");
    }

    @Test
    void anUnknownAreaGoesToTheOffice() {
        Verdict verdict = decide(Connection.LIVES_HERE, ADULT, null);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("AreaIsKnown");
    }

    @Test
    void anUnknownConnectionGoesToTheOffice() {
        assertThat(decide(Connection.UNSURE, ADULT, BEXLEY).outcome()).isEqualTo(Outcome.UNSURE);
    }

    @Test
    void onlyAnOfferedConstituencyCanBeChosen() {
        Verdict verdict = decide(Connection.SERVICE_USER, ADULT, BEXLEY);

        assertThat(verdict.chosen("users/bexley")).isPresent();
        assertThat(verdict.chosen("staff")).isEmpty();
        assertThat(verdict.chosen(null)).isEmpty();
    }

    private static Verdict decide(Connection connection, LocalDate born, Place place) {
        return Eligibility.decide(Constitutions.small(), new Applicant(connection, born, place, TODAY));
    }
}
