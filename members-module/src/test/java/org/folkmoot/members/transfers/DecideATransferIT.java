package org.folkmoot.members.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.members.absence.KeepAnAbsence;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.rules.TransferIsAskedForByTheMember;
import org.folkmoot.members.register.ForeseeTheConstituency;
import org.folkmoot.members.register.MoveAMember;
import org.folkmoot.members.register.UndoAMove;
import org.folkmoot.members.store.JdbiAbsences;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiNotes;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTransfers;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.KnownPostcodes;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecideATransferIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final Seat REST = new Seat("public-rest", null);

    private final Noted noted = new Noted();
    private final ActingAs actor = ActingAs.theOffice();
    private final StandingClock clock = StandingClock.at(TODAY);
    private MembersUnit unit;
    private JdbiTransfers transfers;
    private AskForATransfer ask;
    private DecideATransfer decide;
    private FindTransfers find;
    private PersonId ann;

    @BeforeEach
    void annIsAMember() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(
                Constitutions.small()
                        .with("With notice", LocalDate.of(2020, 1, 1), new Terms(14, "annex 9", 0, null, List.of())),
                People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        ForeseeTheConstituency foresee = new ForeseeTheConstituency(present, new KnownPostcodes(), clock);
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        transfers = new JdbiTransfers(unit.jdbi());
        ask = new AskForATransfer(transfers, unit.memberships(), present, records, noted, actor, clock);
        find = new FindTransfers(transfers, unit.memberships(), new JdbiAbsences(unit.jdbi()), foresee, noted, clock);
        decide = new DecideATransfer(
                transfers,
                unit.people(),
                new MoveAMember(
                        unit.people(), unit.memberships(), records, present, foresee, noted, noted, actor, clock),
                new UndoAMove(
                        unit.people(),
                        unit.memberships(),
                        new JdbiTransfers(unit.jdbi()),
                        records,
                        present,
                        noted,
                        noted,
                        actor,
                        clock),
                present,
                new Letters(noted, new TestTrust()),
                new TestTrust(),
                records,
                noted,
                actor,
                clock);
        ann = unit.tx(() -> {
            PersonId id = unit.people().add(People.annOfBexley()).id();
            unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
            return id;
        });
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aMoveThatAMemberAskedForTodayWaitsForTheNotice() {
        annAsks();

        LocalDate on = unit.tx(() -> decide.accept(only().id(), REST, null, "Moved house"));

        assertThat(on).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThat(membership().constituency()).isEqualTo("public-bexley");
        assertThat(transfers.due(on.minusDays(1))).isEmpty();
        assertThat(noted.messages()).hasSize(1);
    }

    @Test
    void onItsDayTheMemberIsMovedAndTheMoveCanBeTakenBack() {
        annAsks();
        LocalDate on = unit.tx(() -> decide.accept(only().id(), REST, null, "Moved house"));
        long id = only().id();
        clock.moveTo(StandingClock.at(on).instant());
        unit.run(() -> decide.carryOut(id));
        assertThat(membership().constituency()).isEqualTo("public-rest");

        unit.run(() -> decide.undo(id));

        assertThat(membership().constituency()).isEqualTo("public-bexley");
        assertThat(only().state()).isEqualTo(State.ASKED);
        assertThat(noted.events()).hasSize(2).allMatch(ConstituencyChanged.class::isInstance);
    }

    @Test
    void whoIsAwayForATimeStaysWhereTheyAre() {
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        PresentConstitution present = new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock);
        KeepAnAbsence keep = new KeepAnAbsence(
                new JdbiAbsences(unit.jdbi()),
                unit.people(),
                unit.memberships(),
                records,
                new DecideByASmallRule(records, present, actor, clock),
                new JdbiNotes(unit.jdbi()),
                noted,
                actor,
                clock);
        unit.run(() -> keep.begin(ann, TODAY.minusDays(1), TODAY.plusMonths(6), "Studies in Canterbury"));

        annLivesInKentNow();

        assertThat(transfers.openOf(ann)).isEmpty();
        assertThat(records.decisionsOn(ann)).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo("TemporaryAbsenceKeepsTheMembership");
            assertThat(Replay.of(Constitutions.small(), each)).isEqualTo(Replay.Result.SAME);
        });
        assertThat(new JdbiNotes(unit.jdbi()).due(TODAY.plusMonths(6))).isOne();
    }

    @Test
    void nobodyIsMovedWhoHasNotAsked() {
        annLivesInKentNow();
        assertThat(only().state()).isEqualTo(State.FOUND);

        assertThatThrownBy(() -> unit.run(() -> decide.accept(only().id(), REST, null, "Lives there")))
                .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                        .isInstanceOf(TransferIsAskedForByTheMember.class)
                        .extracting(rule -> rule.clause())
                        .isEqualTo("annex 9"));
    }

    @Test
    void whatWasFoundBecomesWhatTheMemberAskedFor() {
        annLivesInKentNow();

        annAsks();

        assertThat(only().state()).isEqualTo(State.ASKED);
        assertThatThrownBy(this::annAsks).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aRefusalIsToldToWhoeverAskedAndCanBeTakenBack() {
        annAsks();

        unit.run(() -> decide.refuse(only().id(), "The address is in Bexley"));

        assertThat(noted.messages()).singleElement().satisfies(message -> assertThat(message.text())
                .contains("The address is in Bexley"));
        unit.run(() -> decide.undo(only().id()));
        assertThat(only().state()).isEqualTo(State.ASKED);
    }

    @Test
    void aMoveAskedForLongAgoIsMadeAtOnce() {
        annLivesInKentNow();

        unit.run(() -> decide.accept(only().id(), REST, LocalDate.of(2023, 10, 3), "Letter"));

        assertThat(membership().constituency()).isEqualTo("public-rest");
        assertThat(membership().joinedOn()).isEqualTo(TODAY);
    }

    private void annAsks() {
        Actor member = new Actor("Ann Archer", Subject.person(ann.value()), List.of());
        actor.as(member, () -> {
            unit.run(() -> ask.ask(REST, "Moved house"));
            return true;
        });
    }

    private void annLivesInKentNow() {
        unit.run(() -> {
            Person person = unit.people().find(ann).orElseThrow();
            person.moveTo(People.address("TN13 1AA"), Constitutions.KENT);
            unit.people().flush();
            find.afterAnAddress(person);
        });
    }

    private Transfer only() {
        return transfers.in(List.of(State.values()), 0, 10).get(0);
    }

    private Membership membership() {
        return unit.tx(() -> unit.memberships().activeOf(ann)).orElseThrow();
    }
}
