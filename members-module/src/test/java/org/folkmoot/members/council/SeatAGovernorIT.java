package org.folkmoot.members.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.WaitingSource.Waiting;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.SeatAGovernor.Seating;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.HowSeated;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.rules.GovernorHasReachedTheMinimumAge;
import org.folkmoot.members.model.rules.GovernorHoldsOneSeat;
import org.folkmoot.members.model.rules.GovernorIsAMemberOfTheConstituency;
import org.folkmoot.members.model.rules.GovernorServesNoLongerThanTheCap;
import org.folkmoot.members.model.rules.SeatIsVacant;
import org.folkmoot.members.model.rules.TermIsNoLongerThanAllowed;
import org.folkmoot.members.model.rules.TermIsNotOver;
import org.folkmoot.members.sharing.CouncilSeatsHeld;
import org.folkmoot.members.sharing.CouncilWaiting;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiCouncil;
import org.folkmoot.members.store.JdbiGovernorRecords;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTraces;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeatAGovernorIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final LocalDate TO = TODAY.plusYears(3).minusDays(1);

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private final TestTrust trust = new TestTrust();
    private MembersUnit unit;
    private JdbiCouncil council;
    private StoredGrants grants;
    private SeatAGovernor seat;
    private KeepTheCouncilInStep step;
    private EndATerm end;
    private TakeBackTheEnd back;
    private PersonId ann;

    @BeforeEach
    void aCouncil() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(Constitutions.small(), People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        council = new JdbiCouncil(unit.jdbi());
        LayOutTheSeats.of(Constitutions.small()).forEach(council::add);
        grants = new StoredGrants(unit.jdbi());
        ConvenerGrants conveners = new ConvenerGrants(grants);
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        ActingAs office = ActingAs.theOffice();
        seat = new SeatAGovernor(
                council,
                new PresentCouncil(present, trust, clock),
                unit.people(),
                unit.memberships(),
                records,
                conveners,
                noted,
                office,
                clock);
        end = new EndATerm(council, conveners, records, noted, office, clock);
        back = new TakeBackTheEnd(council, unit.memberships(), conveners, records, noted, office, clock);
        step = new KeepTheCouncilInStep(council, end, clock);
        ann = member("public-bexley", null);
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void anElectedGovernorSitsAndConvenesForTheConstituency() {
        seat(bexley(), ann, TODAY, TO);

        assertThat(council.running()).singleElement().satisfies(each -> assertThat(each.name())
                .isEqualTo("Ann Archer"));
        assertThat(scopes(ann)).containsExactly(Scope.constituency("public-bexley"));
    }

    @Test
    void whatAGovernorOwesOrIsDisqualifiedByWaitsForTheOffice() {
        seat(bexley(), ann, TODAY, TO);
        long term = council.running().get(0).id();
        JdbiGovernorRecords records = new JdbiGovernorRecords(unit.jdbi());
        KeepAGovernorsRecord keep = new KeepAGovernorsRecord(council, records, noted);
        assertThat(waiting(records)).containsExactly(0L, 1L, 1L);

        unit.run(() -> keep.declareInterest(term, TODAY, null));
        unit.run(() -> keep.declare(term, TODAY, true, ""));
        unit.run(() -> keep.declare(term, TODAY, false, "Bankrupt since May"));

        assertThat(waiting(records)).containsExactly(1L, 0L, 0L);
        assertThat(keep.disqualified(term)).isTrue();
        long declaration = keep.declarations(term).get(0).id();
        unit.run(() -> keep.takeBackDeclaration(term, declaration, true));
        assertThat(waiting(records)).containsExactly(0L, 0L, 0L);
        assertThat(keep.disqualified(term)).isFalse();
    }

    private List<Long> waiting(JdbiGovernorRecords records) {
        PresentConstitution present = new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock);
        return new CouncilWaiting(new PresentCouncil(present, trust, clock), new SeeTheCouncil(council, records, clock))
                .waiting().stream().map(Waiting::count).toList();
    }

    @Test
    void aGovernorOfAClassConvenesForTheClassOnly() {
        PersonId bob = member("users", "bexley");
        seat(find("users", "bexley"), bob, TODAY, TO);

        assertThat(scopes(bob)).containsExactly(Scope.memberClass("users/bexley"));
    }

    @Test
    void aSeatTakesOneAndAGovernorHasOne() {
        seat(bexley(), ann, TODAY, TO);

        refused(SeatIsVacant.class, () -> seat(bexley(), member("public-bexley", null), TODAY, TO));
        refused(GovernorHoldsOneSeat.class, () -> seat(find("public-rest", null), ann, TODAY, TO));
    }

    @Test
    void onlyAMemberOfTheConstituencyAndClassIsSeated() {
        refused(GovernorIsAMemberOfTheConstituency.class, () -> seat(find("public-rest", null), ann, TODAY, TO));
        PersonId bob = member("users", "anywhere");
        refused(GovernorIsAMemberOfTheConstituency.class, () -> seat(find("users", "bexley"), bob, TODAY, TO));
    }

    @Test
    void aTermLastsThreeYearsAtMost() {
        refused(TermIsNoLongerThanAllowed.class, () -> seat(bexley(), ann, TODAY, TODAY.plusYears(3)));
        refused(TermIsNoLongerThanAllowed.class, () -> seat(bexley(), ann, TODAY, TODAY.minusDays(1)));
    }

    @Test
    void aGovernorIsElectedAgainUntilTheCapOfNineYears() {
        for (int i = 3; i > 0; i--) {
            LocalDate from = TODAY.minusYears(i * 3L);
            long term = council.begin(new Term(
                    0,
                    bexley(),
                    ann.value(),
                    "Ann",
                    from,
                    from.plusYears(3).minusDays(1),
                    HowSeated.ELECTED,
                    null,
                    null));
            council.end(term, from.plusYears(3).minusDays(1), "The term is over");
        }
        refused(GovernorServesNoLongerThanTheCap.class, () -> seat(bexley(), ann, TODAY, TODAY.plusMonths(1)));

        DATABASE.execute("delete from members_term where term_from < ?", TODAY.minusYears(7));

        seat(bexley(), ann, TODAY, TO);
        assertThat(council.of(ann)).hasSize(3);
    }

    @Test
    void nobodyTooYoungIsSeated() {
        DATABASE.execute("update members_person set born = ? where id = ?", TODAY.minusYears(15), ann.value());

        refused(GovernorHasReachedTheMinimumAge.class, () -> seat(bexley(), ann, TODAY, TO));
    }

    @Test
    void leavingVacatesTheSeatAndEndsTheGrant() {
        seat(bexley(), ann, TODAY, TO);
        grants.give(Subject.person(ann.value()), Role.CONVENER, Scope.network("carers"));
        unit.run(() -> unit.memberships().activeOf(ann).orElseThrow().end(TODAY, "Left"));

        assertThat(unit.tx(step::check)).isEqualTo(1);

        assertThat(council.running()).isEmpty();
        assertThat(council.of(ann)).singleElement().satisfies(each -> {
            assertThat(each.endedOn()).isEqualTo(TODAY);
            assertThat(each.endReason()).isEqualTo("No longer a member of the constituency");
        });
        assertThat(scopes(ann)).as("a network stays theirs to lead").containsExactly(Scope.network("carers"));
    }

    @Test
    void movingToAnotherConstituencyVacatesTheSeat() {
        seat(bexley(), ann, TODAY, TO);
        DATABASE.execute("update members_membership set constituency = 'public-rest' where person_id = ?", ann.value());

        assertThat(unit.tx(step::check)).isEqualTo(1);
        assertThat(scopes(ann)).isEmpty();
    }

    @Test
    void movingToAnotherClassVacatesTheSeat() {
        PersonId bob = member("users", "bexley");
        seat(find("users", "bexley"), bob, TODAY, TO);
        DATABASE.execute("update members_membership set class_code = 'anywhere' where person_id = ?", bob.value());

        assertThat(unit.tx(step::check)).isEqualTo(1);
        assertThat(scopes(bob)).isEmpty();
    }

    @Test
    void aTermThatIsOverVacatesTheSeatOnItsLastDay() {
        seat(bexley(), ann, TODAY, TODAY.plusMonths(1));
        clock.moveTo(TODAY.plusMonths(2).atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(unit.tx(step::check)).isEqualTo(1);
        assertThat(council.of(ann)).singleElement().satisfies(each -> assertThat(each.endedOn())
                .isEqualTo(TODAY.plusMonths(1)));
    }

    @Test
    void whoeverStaysIsLeftInPeace() {
        seat(bexley(), ann, TODAY, TO);
        unit.run(() -> seat.seat(appointed(), new Seating(null, "Councillor Marsh", TODAY, TO, HowSeated.APPOINTED)));

        assertThat(unit.tx(step::check)).isZero();
        assertThat(council.running()).hasSize(2);
    }

    @Test
    void anErasedGovernorLeavesAVacantSeatAndNoName() {
        seat(bexley(), ann, TODAY, TO);
        unit.run(() -> new JdbiTraces(unit.jdbi()).remove(ann));

        assertThat(unit.tx(step::check)).isEqualTo(1);
        assertThat(council.inSeat(bexley())).singleElement().satisfies(each -> assertThat(each.name())
                .isEqualTo("Erased record"));
    }

    @Test
    void anEndIsTakenBackWhileTheSeatIsVacantAndTheTermNotOver() {
        long term = seat(bexley(), ann, TODAY, TO);
        unit.run(() -> end.end(term, "Resigned"));

        unit.run(() -> back.takeBack(term));
        assertThat(scopes(ann)).containsExactly(Scope.constituency("public-bexley"));
        assertThat(council.running()).hasSize(1);

        unit.run(() -> end.end(term, "Resigned"));
        seat(bexley(), member("public-bexley", null), TODAY, TO);
        refused(SeatIsVacant.class, () -> unit.run(() -> back.takeBack(term)));
        clock.moveTo(TO.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        refused(TermIsNotOver.class, () -> unit.run(() -> back.takeBack(term)));
    }

    @Test
    void aSeatThatAChangeOfBoundariesVacatedIsTakenAgainOnceItIsUndone() {
        seat(bexley(), ann, TODAY, TO);
        redrawn(ann, "APPLIED");
        DATABASE.execute("update members_membership set constituency = 'public-rest' where person_id = ?", ann.value());
        unit.tx(step::check);
        unit.run(back::afterBoundaries);
        assertThat(council.running()).isEmpty();

        DATABASE.execute("update members_redraw set state = 'UNDONE', undone_on = ?", TODAY);
        DATABASE.execute("update members_redraw_move set state = 'UNDONE'");
        unit.run(back::afterBoundaries);
        assertThat(council.running()).isEmpty();

        DATABASE.execute(
                "update members_membership set constituency = 'public-bexley' where person_id = ?", ann.value());
        unit.run(back::afterBoundaries);
        unit.run(back::afterBoundaries);
        assertThat(council.running()).hasSize(1);
        assertThat(scopes(ann)).containsExactly(Scope.constituency("public-bexley"));
    }

    @Test
    void whoseMembershipGoesOnAfterAllSitsAgainAndWhoJoinsAnewDoesNot() {
        seat(bexley(), ann, TODAY, TO);
        DATABASE.execute("update members_membership set ended_on = ? where person_id = ?", TODAY, ann.value());
        unit.run(step::check);
        unit.run(() -> back.afterTheMembershipGoesOn(ann));
        assertThat(council.running()).isEmpty();

        DATABASE.execute("update members_membership set ended_on = null, joined_on = ?", TODAY);
        unit.run(() -> back.afterTheMembershipGoesOn(ann));
        assertThat(council.running()).isEmpty();

        DATABASE.execute("update members_membership set joined_on = ?", TODAY.minusYears(1));
        unit.run(() -> back.afterTheMembershipGoesOn(ann));
        unit.run(() -> back.afterTheMembershipGoesOn(ann));

        assertThat(council.running()).hasSize(1);
        assertThat(scopes(ann)).containsExactly(Scope.constituency("public-bexley"));
    }

    private static void redrawn(PersonId person, String state) {
        DATABASE.execute(
                "insert into members_redraw (id, title, version, from_version, state, made_at, made_by, looked_at,"
                        + " applied_on) values (1, 'Merger', 4, 3, ?, ?, 'Office', 1, ?)",
                state,
                TODAY.atStartOfDay(),
                TODAY);
        DATABASE.execute(
                "insert into members_redraw_move (redraw_id, person_id, kind, state, noticed, from_constituency,"
                        + " from_class, to_constituency, to_class, old_authority, old_ward, old_division, new_authority,"
                        + " new_ward, new_division) values (1, ?, 'MOVES', ?, 1, 'public-bexley', '', 'public-rest', '',"
                        + " '', '', '', '', '', '')",
                person.value(),
                state);
    }

    @Test
    void otherModulesSeeWhoSitsInWhichSeatOnADay() {
        seat(bexley(), ann, TODAY, TO);
        unit.run(() -> seat.seat(appointed(), new Seating(null, "Councillor Marsh", TODAY, TO, HowSeated.APPOINTED)));
        CouncilSeatsHeld seats = new CouncilSeatsHeld(council);

        assertThat(seats.on(TODAY.minusDays(1))).isEmpty();
        assertThat(seats.on(TODAY))
                .extracting(each -> each.constituency() + " " + each.person())
                .containsExactlyInAnyOrder("public-bexley " + ann, "null null");
    }

    @Test
    void aGovernorDeclaresInterestsOfTheirOwnAndNobodyElses() {
        seat(bexley(), ann, TODAY, TO);
        ActingAs actor = ActingAs.theOffice();
        JdbiGovernorRecords records = new JdbiGovernorRecords(unit.jdbi());
        KeepAGovernorsRecord keep = new KeepAGovernorsRecord(council, records, noted);
        DeclareMyInterests mine = new DeclareMyInterests(council, keep, noted, actor, clock);
        assertThatThrownBy(() -> mine.declare("Trustee")).isInstanceOf(NotFound.class);

        actor.now(new Actor("Ann Archer", Subject.person(ann.value()), List.of()));
        mine.declare(null);
        mine.declare("Trustee");
        long trustee = mine.mine().get(0).id();
        mine.end(trustee);
        mine.end(trustee + 1000);

        assertThat(mine.mine())
                .extracting(each -> each.said() + " " + each.endedOn())
                .containsExactly("Trustee " + TODAY, "None (nil return) " + TODAY);
        mine.restore(trustee + 1000);
        assertThat(records.standing()).isEmpty();
        mine.declare(null);

        mine.restore(trustee);

        assertThat(noted.audit())
                .contains("council.restore-interest term:"
                        + mine.term().orElseThrow().id() + " interest " + trustee);
        assertThat(records.standing()).singleElement().satisfies(each -> assertThat(each.words())
                .isEqualTo("Trustee"));
    }

    @Test
    void afterTheDayThatCouncilsEndNobodyIsSeated() {
        trust.put(PresentCouncil.ENDS, TODAY.toString());

        assertThatThrownBy(() -> seat(bexley(), ann, TODAY, TO)).isInstanceOf(NotFound.class);
    }

    private long seat(long id, PersonId person, LocalDate from, LocalDate to) {
        return unit.tx(() -> seat.seat(id, new Seating(person, "", from, to, HowSeated.ELECTED)));
    }

    private static void refused(Class<? extends Rule> rule, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isInstanceOf(rule));
    }

    private long bexley() {
        return find("public-bexley", null);
    }

    private long find(String constituency, String classCode) {
        return council.seats().stream()
                .filter(each -> constituency.equals(each.constituency()))
                .filter(each -> Objects.equals(classCode, each.classCode()))
                .map(Seat::id)
                .findFirst()
                .orElseThrow();
    }

    private long appointed() {
        return council.seats().stream()
                .filter(each -> !each.elected())
                .map(Seat::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Scope> scopes(PersonId person) {
        return grants.of(Subject.person(person.value())).stream()
                .filter(each -> each.role() == Role.CONVENER)
                .map(Grant::scope)
                .toList();
    }

    private PersonId member(String constituency, String classCode) {
        return unit.tx(() -> {
            Person person = People.ann();
            person.memberOf(constituency, classCode, People.JOINED);
            PersonId id = unit.people().add(person).id();
            unit.memberships().add(new Membership(id, constituency, classCode, 3, null, People.JOINED));
            return id;
        });
    }
}
