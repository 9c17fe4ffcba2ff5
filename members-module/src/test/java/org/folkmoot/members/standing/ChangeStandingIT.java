package org.folkmoot.members.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.MailReturned.Why;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.model.Returns.Kind;
import org.folkmoot.members.model.Returns.Returned;
import org.folkmoot.members.model.Returns.Row;
import org.folkmoot.members.standing.DealWithReturns.Outcome;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiReturns;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeStandingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private final Noted noted = new Noted();
    private final ReachedAgain shut = new ReachedAgain();
    private MembersUnit unit;
    private ChangeStanding standing;
    private DealWithReturns returns;
    private PersonId ann;

    @BeforeEach
    void annIsAMember() {
        unit = new MembersUnit(DATABASE);
        StandingClock clock = StandingClock.at(LocalDate.of(2023, 10, 2));
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        standing = new ChangeStanding(
                unit.people(),
                unit.memberships(),
                records,
                new DecideByASmallRule(
                        records,
                        new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock),
                        ActingAs.theOffice(),
                        clock),
                new TakeAwayAccess(
                        new StoredGrants(unit.jdbi()),
                        new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty())))),
                noted,
                noted,
                ActingAs.theOffice(),
                clock);
        returns = new DealWithReturns(
                new JdbiReturns(unit.jdbi()),
                unit.people(),
                records,
                standing,
                noted,
                shut,
                noted,
                ActingAs.theOffice(),
                clock);
        ann = unit.tx(() -> {
            PersonId id = unit.people().add(People.annOfBexley()).id();
            unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
            return id;
        });
    }

    @AfterEach
    void empty() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aMailThatCameBackWaitsForTheOfficeAndItsAddressMayBeRight() {
        NoteReturnedMail note = new NoteReturnedMail(
                unit.people(),
                new JdbiReturns(unit.jdbi()),
                new JdbiRecords(unit.jdbi()),
                noted,
                noted,
                ActingAs.theOffice(),
                StandingClock.at(LocalDate.of(2023, 10, 2)));

        unit.run(() -> note.note(ann, Why.UNREACHABLE));
        Row row = returns.page(0).get(0);
        unit.run(() -> returns.deal(row.id(), Outcome.AGAIN));

        assertThat(row.words()).isEqualTo("Email came back: nobody is reached at the address");
        assertThat(shut.addresses).containsExactly(row.address());
        assertThat(returns.waiting()).isZero();
    }

    @Test
    void whoSharesTheAddressIsWrittenToAgainAsWell() {
        PersonId other = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
        unit.run(() -> new JdbiReturns(unit.jdbi())
                .note(List.of(
                        new Returned(ann, Kind.MAIL, "ann@example.org", "550 No such user", People.CREATED, "job"),
                        new Returned(other, Kind.MAIL, "ann@example.org", "550 No such user", People.CREATED, "job"))));
        Row row = returns.page(0).get(0);

        unit.run(() -> returns.deal(row.id(), Outcome.AGAIN));

        assertThat(returns.waiting()).isZero();
        assertThat(noted.events()).contains(new MemberChanged(ann), new MemberChanged(other));
    }

    @Test
    void anAddressThatTheOfficeOpenedElsewhereIsDealtWith() {
        unit.run(() -> new JdbiReturns(unit.jdbi())
                .note(List.of(
                        new Returned(ann, Kind.MAIL, "ann@example.org", "550 No such user", People.CREATED, "job"))));
        unit.run(() -> returns.writtenAgain(ann, "somebody@example.org"));
        assertThat(returns.waiting()).isOne();
        unit.run(() -> returns.writtenAgain(ann, "Ann@Example.org"));

        assertThat(returns.waiting()).isZero();
        assertThat(noted.events()).last().isEqualTo(new MemberChanged(ann));
        assertThat(new JdbiReturns(unit.jdbi()).mailCameBack(List.of(ann))).isEmpty();
    }

    @Test
    void whoHasGoneAwayStaysAMemberAndComesBack() {
        unit.run(() -> standing.record(ann, PersonStatus.GONE_AWAY, "Letter came back"));
        assertThat(person().status().belongs()).isFalse();
        assertThat(active()).isTrue();

        unit.run(() -> standing.takeBack(ann, "They wrote"));

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        List<Decision> decisions = new JdbiRecords(unit.jdbi()).decisionsOn(ann);
        assertThat(decisions).extracting(Decision::outcome).containsExactly("BACK_ON_LIST", "GONE_AWAY");
        assertThat(decisions).extracting(Decision::evidence).containsExactly("They wrote", "Letter came back");
        assertThat(decisions).allMatch(each -> Replay.of(Constitution.NONE, each) == Replay.Result.SAME);
    }

    @Test
    void deathEndsTheMembershipAndAMistakeIsTakenBack() {
        unit.run(() -> standing.record(ann, PersonStatus.DECEASED, "Daughter rang"));
        assertThat(active()).isFalse();
        assertThat(noted.events()).last().isInstanceOf(MemberLeft.class);
        assertThat(noted.messages()).isEmpty();

        unit.run(() -> standing.takeBack(ann, "It was somebody else"));

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        assertThat(person().leftOn()).isNull();
        assertThat(active()).isTrue();
    }

    @Test
    void theDeadDoNotMoveAway() {
        unit.run(() -> standing.record(ann, PersonStatus.DECEASED, "Daughter rang"));

        assertThatThrownBy(() -> unit.run(() -> standing.record(ann, PersonStatus.GONE_AWAY, "Letter came back")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aLetterThatReachesNobodyMeansTheyHaveGoneAway() {
        unit.run(() -> returns.note(ann.value(), "Addressee unknown"));
        long id = returns.page(0).get(0).id();

        unit.run(() -> returns.deal(id, Outcome.STOP));

        assertThat(person().status()).isEqualTo(PersonStatus.GONE_AWAY);
        assertThat(returns.waiting()).isZero();

        unit.run(() -> returns.reopen(id));
        unit.run(() -> returns.reopen(id));

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        assertThat(returns.waiting()).isOne();
    }

    @Test
    void aMailAddressThatReachesNobodyIsRemoved() {
        unit.run(() -> new JdbiReturns(unit.jdbi())
                .note(List.of(
                        new Returned(ann, Kind.MAIL, "ann@example.org", "550 No such user", People.CREATED, "job"))));

        long id = returns.page(0).get(0).id();
        unit.run(() -> returns.deal(id, Outcome.STOP));

        assertThat(person().mailKey()).isNull();
        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);

        unit.run(() -> returns.reopen(id));

        assertThat(person().mailKey()).isEqualTo("ann@example.org");
        assertThat(returns.see(id).open()).isTrue();
    }

    @Test
    void theWayTheyWishedToBeWrittenToComesBackWithTheAddress() {
        unit.run(() -> {
            Person ann = unit.people().find(this.ann).orElseThrow();
            ann.reachBy(new Contact(ann.contact().mail(), "020 7946 0000", ContactChannel.SMS));
            new JdbiReturns(unit.jdbi())
                    .note(List.of(new Returned(
                            this.ann, Kind.MAIL, "ann@example.org", "550 No such user", People.CREATED, "job")));
        });
        long id = returns.page(0).get(0).id();

        unit.run(() -> returns.deal(id, Outcome.STOP));
        assertThat(person().contact().channel()).isEqualTo(ContactChannel.POST);
        unit.run(() -> returns.reopen(id));

        assertThat(person().contact().channel()).isEqualTo(ContactChannel.SMS);
    }

    private Person person() {
        return unit.tx(() -> unit.people().find(ann).orElseThrow());
    }

    private boolean active() {
        return unit.tx(() -> unit.memberships().activeOf(ann).isPresent());
    }
}
