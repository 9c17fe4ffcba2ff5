package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.rules.ConstituencyExists;
import org.folkmoot.members.model.rules.MoveBeginsWithinTheMembership;
import org.folkmoot.members.model.rules.MoveLeadsElsewhere;
import org.folkmoot.members.model.rules.OnlyAMemberCanMove;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTransfers;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.KnownPostcodes;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MoveAMemberIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final StandingClock CLOCK = StandingClock.at(TODAY);

    private final Noted noted = new Noted();
    private MembersUnit unit;
    private ForeseeTheConstituency foresee;
    private MoveAMember move;
    private PersonId ann;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(Constitutions.small(), People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, CLOCK);
        foresee = new ForeseeTheConstituency(present, new KnownPostcodes(), CLOCK);
        move = new MoveAMember(
                unit.people(),
                unit.memberships(),
                new JdbiRecords(unit.jdbi()),
                present,
                foresee,
                noted,
                noted,
                ActingAs.theOffice(),
                CLOCK);
        ann = unit.tx(() -> member(People.annOfBexley()));
    }

    private PersonId member(Person person) {
        PersonId id = unit.people().add(person).id();
        unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
        return id;
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void theMemberIsInTheOtherConstituencyAndTheFirstStaysOnRecord() {
        moveTo("public-rest", null, TODAY);

        List<Membership> all = unit.tx(() -> unit.memberships().of(ann));
        assertThat(all).extracting(Membership::constituency).containsExactly("public-rest", "public-bexley");
        assertThat(all.get(0).active()).isTrue();
        assertThat(all.get(1).endedOn()).isEqualTo(TODAY);
        Person person = unit.tx(() -> unit.people().find(ann).orElseThrow());
        assertThat(person.constituency()).isEqualTo("public-rest");
        assertThat(person.joinedOn()).isEqualTo(People.JOINED);
    }

    @Test
    void aMoveOfTheOfficeIsTakenBackAndTheMembershipBeforeGoesOn() {
        UndoAMove back = new UndoAMove(
                unit.people(),
                unit.memberships(),
                new JdbiTransfers(unit.jdbi()),
                new JdbiRecords(unit.jdbi()),
                new PresentConstitution(new JdbiConstitutions(unit.jdbi()), CLOCK),
                noted,
                noted,
                ActingAs.theOffice(),
                CLOCK);
        assertThat(unit.tx(() -> back.before(ann))).isEmpty();
        moveTo("public-rest", null, TODAY);

        assertThat(unit.tx(() -> back.transferOf(ann))).isEmpty();
        unit.run(() -> back.takeBack(ann));

        assertThat(unit.tx(() -> unit.memberships().activeOf(ann).orElseThrow().constituency()))
                .isEqualTo("public-bexley");
        assertThat(unit.tx(() -> back.before(ann))).isEmpty();
    }

    @Test
    void theDecisionIsKeptWithRuleClauseAndVersion() {
        unit.run(() -> unit.people().find(ann).orElseThrow().moveTo(People.address("TN13 1AA"), Constitutions.KENT));

        moveTo("public-rest", null, TODAY);

        assertThat(decisions()).singleElement().satisfies(row -> assertThat(row.values())
                .contains("ApplicantLivesInTheArea", "clause 7", 3, "MOVED"));
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann)).orElseThrow().decisionId())
                .isNotNull();
    }

    @Test
    void whatTheConstitutionDoesNotSayIsKeptAsTheOfficesDecision() {
        moveTo("public-rest", null, TODAY);

        assertThat(decisions()).singleElement().satisfies(row -> assertThat(row.values())
                .contains("DecidedByTheOffice", "clause 7", 3));
    }

    private static List<Map<String, Object>> decisions() {
        return DATABASE.rows("select rule, clause, constitution, outcome from members_decision");
    }

    @Test
    void theOtherModulesAreToldAndItIsAudited() {
        moveTo("public-rest", null, TODAY);

        assertThat(noted.events()).containsExactly(new ConstituencyChanged(ann, "public-bexley", "public-rest", TODAY));
        assertThat(noted.audit())
                .containsExactly("member.move person:" + ann
                        + " Moved from Public: Bexley to Public: Rest at their request: moved house");
        assertThat(DATABASE.count("members_history")).isOne();
    }

    @Test
    void anotherClassOfTheSameConstituencyIsAMoveToo() {
        moveTo("users", "bexley", TODAY);
        moveTo("users", "anywhere", TODAY);

        assertThat(noted.events()).last().isEqualTo(new MemberChanged(ann));
        assertThat(unit.tx(() -> unit.memberships().of(ann))).hasSize(3);
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(OnlyAMemberCanMove.class, stranger(), "public-rest", null, TODAY);
        refuses(MoveLeadsElsewhere.class, ann, "public-bexley", null, TODAY);
        refuses(ConstituencyExists.class, ann, "public-mars", null, TODAY);
        refuses(ConstituencyExists.class, ann, "users", null, TODAY);
        refuses(MoveBeginsWithinTheMembership.class, ann, "public-rest", null, TODAY.plusDays(1));
        refuses(MoveBeginsWithinTheMembership.class, ann, "public-rest", null, People.JOINED.minusDays(1));
        assertThat(noted.events()).isEmpty();
    }

    @Test
    void aNewAddressTellsWhichConstituencyItWouldBeIn() {
        Person person = unit.tx(() -> unit.people().find(ann).orElseThrow());

        assertThat(foresee.elsewhere(person, postcode("DA6 7DQ"))).isEmpty();
        assertThat(foresee.elsewhere(person, postcode("TN13 1AA"))).contains("Public: Rest");
        assertThat(foresee.elsewhere(person, postcode("ZE1 0AA"))).isEmpty();
    }

    private static Postcode postcode(String typed) {
        return Postcode.parse(typed).orElseThrow();
    }

    private void refuses(
            Class<? extends Rule> rule, PersonId person, String constituency, String classCode, LocalDate on) {
        assertThatThrownBy(
                        () -> unit.run(() -> move.move(person, new Move(constituency, classCode, on, "moved house"))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(rule));
    }

    private void moveTo(String constituency, String classCode, LocalDate on) {
        unit.run(() -> move.move(ann, new Move(constituency, classCode, on, "moved house")));
    }

    private PersonId stranger() {
        return unit.tx(() -> unit.people().add(People.ann()).id());
    }
}
