package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.members.testing.Constitutions.BEXLEY;
import static org.folkmoot.members.testing.Constitutions.CARDIFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.rules.ContractCountsForTheStaffConstituency;
import org.folkmoot.members.model.rules.OnlyEmployeesAreStaff;
import org.folkmoot.members.testing.Constitutions;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final LocalDate BORN = LocalDate.of(1980, 3, 31);
    private static final LocalDate ON = LocalDate.of(2023, 10, 2);

    @Test
    void factsAreReadBackFromTheirLine() {
        for (Applicant each : List.of(
                new Applicant(Connection.LIVES_HERE, BORN, BEXLEY, ON),
                new Applicant(Connection.CARER, LocalDate.EPOCH, new Place("E07000178", "E05013115", "E58001214"), ON),
                new Applicant(Connection.STAFF, BORN, null, ON),
                new Applicant(Connection.LIVES_HERE, BORN, new Place("E", ""), ON),
                new Applicant(Connection.LIVES_HERE, BORN, BEXLEY, ON, Agreement.OF_A_GUARDIAN),
                new Applicant(Connection.STAFF, BORN, null, ON, Agreement.OF_AGE_SINCE))) {
            assertThat(Applicant.read(each.inputs())).contains(each);
        }
        assertThat(Applicant.read("decided by hand")).isEmpty();
        assertThat(Applicant.read("connection NONE; born 1980-13-01; applied 2023-10-02; area unknown"))
                .isEmpty();
    }

    @Test
    void aDecisionComesOutTheSameFromItsInputsAlone() {
        Applicant applicant = new Applicant(Connection.LIVES_HERE, BORN, BEXLEY, ON);

        assertThat(Replay.of(Constitutions.small(), decision("CLEAR", "public-bexley", "clause 7", applicant.inputs())))
                .isEqualTo(Replay.Result.SAME);
    }

    @Test
    void anotherOutcomeClauseOrConstituencyIsSeen() {
        String inputs = new Applicant(Connection.LIVES_HERE, BORN, BEXLEY, ON).inputs();
        String elsewhere = new Applicant(Connection.LIVES_HERE, BORN, CARDIFF, ON).inputs();

        assertThat(Replay.of(Constitutions.small(), decision("CHOICE", "public-bexley", "clause 7", inputs)))
                .isEqualTo(Replay.Result.DIFFERENT);
        assertThat(Replay.of(Constitutions.small(), decision("CLEAR", "public-bexley", "clause 99", inputs)))
                .isEqualTo(Replay.Result.DIFFERENT);
        assertThat(Replay.of(Constitutions.small(), decision("CLEAR", "public-bexley", "clause 7", elsewhere)))
                .isEqualTo(Replay.Result.DIFFERENT);
    }

    @Test
    void whatAPersonDecidedOrWasErasedIsCountedApart() {
        Decision byHand = decision("ACCEPTED", "public-bexley", "", "decided by hand");

        assertThat(Replay.of(Constitutions.small(), ruled(byHand, "DecidedByTheOffice")))
                .isEqualTo(Replay.Result.BY_HAND);
        assertThat(Replay.of(Constitutions.small(), decision("CLEAR", "public-bexley", "clause 7", "")))
                .isEqualTo(Replay.Result.ERASED);
    }

    @Test
    void aContractAndALastDayAreDecidedAgainToo() {
        Employment lasting = new Employment(ON.minusYears(2), null, null, ON);
        Employment brief = new Employment(ON.minusMonths(2), ON.plusMonths(2), null, ON);
        Employment gone = new Employment(null, null, ON, ON);
        String contract = "ContractCountsForTheStaffConstituency";
        String clause = "NHS Act 2006, Schedule 7, paragraph 3(3) and (4)";
        String left = "NHS Act 2006, Schedule 7, paragraph 3(1)(b)";

        for (Employment each : List.of(lasting, brief, gone)) {
            assertThat(Employment.read(each.inputs())).contains(each);
        }
        assertThat(replayed("INVITED", contract, clause, lasting)).isEqualTo(Replay.Result.SAME);
        assertThat(replayed("INVITED", contract, clause, brief)).isEqualTo(Replay.Result.DIFFERENT);
        assertThat(replayed("ENDED", "StaffMembershipEndsWithTheWork", left, gone))
                .isEqualTo(Replay.Result.SAME);
        assertThat(replayed("ENDED", "StaffMembershipEndsWithTheWork", "another clause", gone))
                .isEqualTo(Replay.Result.DIFFERENT);
    }

    @Test
    void standingAppealsAndContractsAreDecidedAgain() {
        StandingStep suspended = new StandingStep(PersonStatus.MEMBER, PersonStatus.SUSPENDED);
        ExclusionStep quashed = new ExclusionStep(ExclusionCase.State.APPEALED, ExclusionCase.State.QUASHED);
        Employment brief = new Employment(ON.minusMonths(2), ON.plusMonths(2), null, ON);
        String clause = "NHS Act 2006, Schedule 7, paragraph 3(3) and (4)";
        String contract = "ContractCountsForTheStaffConstituency";
        String employees = "OnlyEmployeesAreStaff";

        assertThat(stepped("SUSPENDED", "StandingMayChange", suspended.inputs()))
                .isEqualTo(Replay.Result.SAME);
        assertThat(stepped("GONE_AWAY", "StandingMayChange", suspended.inputs()))
                .isEqualTo(Replay.Result.DIFFERENT);
        assertThat(stepped("QUASHED", "ExclusionStandsForThat", quashed.inputs()))
                .isEqualTo(Replay.Result.SAME);
        assertThat(replayed("REFUSED", contract, clause, brief)).isEqualTo(Replay.Result.SAME);
        assertThat(Replay.of(
                        Constitutions.small(),
                        ruled(
                                decision(
                                        "REFUSED",
                                        "staff",
                                        "NHS Act 2006, Schedule 7, paragraph 3(5)",
                                        "contract Bank volunteer"),
                                employees)))
                .isEqualTo(Replay.Result.SAME);
    }

    private static Replay.Result stepped(String outcome, String rule, String inputs) {
        return Replay.of(Constitutions.small(), ruled(decision(outcome, "", "", inputs), rule));
    }

    @Test
    void whoIsNotEmployedCountsByTheWorkSoFarWhereTheConstitutionTakesThem() {
        Terms taken = new Terms(0, null, 0, null, null, null, null, null, true);
        BatchDetails lately = agency(ON.minusMonths(6));
        BatchDetails forAYear = agency(ON.minusYears(1));

        assertThat(new OnlyEmployeesAreStaff(Terms.NONE, "Agency worker").broken())
                .isTrue();
        assertThat(new OnlyEmployeesAreStaff(taken, "Agency worker").broken()).isFalse();
        assertThat(counts(Employment.of(lately, ON))).isFalse();
        assertThat(counts(Employment.of(forAYear, ON))).isTrue();
    }

    private static boolean counts(Employment work) {
        return !new ContractCountsForTheStaffConstituency(work.from(), work.until(), work.on()).broken();
    }

    private static BatchDetails agency(LocalDate from) {
        return new BatchDetails(
                null,
                "Ann",
                "Archer",
                BORN,
                null,
                null,
                null,
                null,
                null,
                "Agency",
                from,
                ON.plusYears(3),
                null,
                null,
                null,
                null);
    }

    private static Replay.Result replayed(String outcome, String rule, String clause, Employment work) {
        return Replay.of(Constitutions.small(), ruled(decision(outcome, "staff", clause, work.inputs()), rule));
    }

    @Test
    void whoIsTooYoungToAgreeAloneGoesToTheOffice() {
        Constitution consent =
                Constitutions.small().with("With consent", ON, new Terms(14, "annex 9", 18, "clause 8.2", List.of()));

        Verdict verdict =
                Eligibility.decide(consent, new Applicant(Connection.LIVES_HERE, ON.minusYears(17), BEXLEY, ON));

        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.UNSURE);
        assertThat(verdict.findings())
                .containsExactly(new Finding(
                        "ParentOrGuardianAgrees",
                        "clause 8.2",
                        "You are under 18, so a parent or guardian has to agree first. We ask you who that is and write"
                                + " to them."));
    }

    @Test
    void whoseParentHasAgreedJoinsAndItComesOutTheSameAgain() {
        Constitution consent =
                Constitutions.small().with("With consent", ON, new Terms(14, "annex 9", 18, "clause 8.2", List.of()));
        Applicant applicant =
                new Applicant(Connection.LIVES_HERE, ON.minusYears(17), BEXLEY, ON, Agreement.OF_A_GUARDIAN);

        assertThat(Replay.of(consent, decision("CLEAR", "public-bexley", "clause 7", applicant.inputs())))
                .isEqualTo(Replay.Result.SAME);
    }

    private static Decision decision(String outcome, String constituency, String clause, String inputs) {
        return new Decision(
                1,
                new PersonId(1),
                Instant.EPOCH,
                3,
                "ApplicantLivesInTheArea",
                clause,
                outcome,
                constituency,
                null,
                "words",
                inputs,
                "me");
    }

    private static Decision ruled(Decision each, String rule) {
        return new Decision(
                each.id(),
                each.person(),
                each.at(),
                each.constitution(),
                rule,
                each.clause(),
                each.outcome(),
                each.constituency(),
                each.classCode(),
                each.words(),
                each.inputs(),
                each.by());
    }
}
