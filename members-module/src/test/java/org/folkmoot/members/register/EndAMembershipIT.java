package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.rules.OnlyAMemberCanLeave;
import org.folkmoot.members.register.SeeRecentMembers.Recent;
import org.folkmoot.members.store.JdbiChoices;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTraces;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.Envelopes;
import org.folkmoot.members.store.views.MembersAsAt;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.KnownPostcodes;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.OneOf;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.RecentlyRead;
import org.folkmoot.platform.outbox.MessagesOfPerson;
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

class EndAMembershipIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    private final Noted noted = new Noted();
    private MembersUnit unit;
    private TakeAwayAccess access;
    private EndAMembership end;
    private PersonId ann;

    @BeforeEach
    void annIsAGovernorAndSignedIn() {
        unit = new MembersUnit(DATABASE);
        StoredGrants grants = new StoredGrants(unit.jdbi());
        access = new TakeAwayAccess(
                grants, new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty()))));
        end = new EndAMembership(
                unit.people(),
                unit.memberships(),
                new JdbiRecords(unit.jdbi()),
                access,
                noted,
                noted,
                ActingAs.theOffice(),
                StandingClock.at(TODAY));
        ann = unit.tx(() -> {
            PersonId id = unit.people().add(People.annOfBexley()).id();
            unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
            grants.give(Subject.person(id.value()), Role.CONVENER, Scope.TRUST);
            return id;
        });
        DATABASE.execute(
                "insert into platform_session (token_hash, subject_kind, subject_id, name, method, device, device_hash,"
                        + " idle_seconds, created, last_seen, expires) values (?, 'PERSON', ?, 'Ann', 'link', '', ?, 60,"
                        + " '2023-11-01', '2023-11-01', '2023-11-02')",
                new byte[32],
                ann.value(),
                new byte[32]);
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void theMembershipEndsTodayAndStaysOnRecord() {
        leave();

        assertThat(unit.tx(() -> unit.people().find(ann).orElseThrow()).status())
                .isEqualTo(PersonStatus.LEFT);
        assertThat(unit.tx(() -> unit.memberships().of(ann)))
                .singleElement()
                .satisfies(each -> assertThat(each.endedOn()).isEqualTo(TODAY));
        assertThat(noted.events()).containsExactly(new MemberLeft(ann, TODAY));
    }

    @Test
    void theyAreSignedOutAndLoseEveryRole() {
        leave();

        assertThat(DATABASE.number("select count(*) from platform_session where ended_at is null"))
                .isZero();
        assertThat(DATABASE.count("platform_grant")).isZero();
    }

    @Test
    void whoeverHasLeftCannotLeaveAgain() {
        leave();

        assertThatThrownBy(this::leave).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isInstanceOf(OnlyAMemberCanLeave.class));
    }

    @Test
    void somebodyOfTheOfficeFindsWhomTheyLookedAtLastAndNobodyElsesLooks() {
        for (long reader : new long[] {1, 2}) {
            DATABASE.execute(
                    "insert into platform_audit (at_real, at_product, actor, actor_ref, action, subject, person_id,"
                            + " detail) values ('2023-11-01', '2023-11-01', 'Somebody', ?, 'read', ?, ?, 'whole record')",
                    Subject.staff(reader).toString(),
                    "person:" + ann,
                    reader == 1 ? ann.value() : ann.value() + 1);
        }
        SeeRecentMembers recent = new SeeRecentMembers(
                new RecentlyRead(unit.jdbi()), new Envelopes(unit.jdbi()), noted, ActingAs.theOffice());

        assertThat(recent.see()).extracting(Recent::number).containsExactly(ann.value());
    }

    @Test
    void anEndThatWasAMistakeIsTakenBackAndTheMembershipGoesOn() {
        leave();
        TakeBackTheEndOfAMembership back = new TakeBackTheEndOfAMembership(
                unit.people(),
                unit.memberships(),
                new GoOnAsAMember(
                        unit.people(),
                        unit.memberships(),
                        new JdbiRecords(unit.jdbi()),
                        access,
                        noted,
                        noted,
                        ActingAs.theOffice(),
                        StandingClock.at(TODAY)));

        unit.run(() -> back.takeBack(ann));

        assertThat(unit.tx(() -> unit.memberships().of(ann)))
                .singleElement()
                .satisfies(each -> assertThat(each.active()).isTrue());
        assertThat(unit.tx(() -> unit.people().find(ann).orElseThrow()).joinedOn())
                .isEqualTo(People.JOINED);
        assertThatThrownBy(() -> unit.run(() -> back.takeBack(ann))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoJoinsAgainHasASecondMembershipOnTheSameRecordAndAReasonThatIsReplayed() {
        leave();

        unit.run(() -> rejoin().rejoin(ann, new Seat("public-bexley", null), "Asked by phone"));

        assertThat(unit.tx(() -> unit.memberships().of(ann))).hasSize(2);
        Decision decision = new JdbiRecords(unit.jdbi()).decisionsOn(ann).get(0);
        assertThat(decision.outcome()).isEqualTo("REJOINED");
        assertThat(decision.evidence()).contains("DA6 7DQ");
        assertThat(Replay.of(Constitutions.small(), decision)).isEqualTo(Replay.Result.SAME);
        assertThatThrownBy(() -> unit.run(() -> rejoin().rejoin(ann, new Seat("public-bexley", null), "again")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatSpeaksAgainstAConstituencyIsSaidBeforeSomebodyJoinsItAgain() {
        leave();
        Person person = unit.tx(() -> unit.people().find(ann).orElseThrow());

        assertThat(rejoin().doubt(person, new Seat("public-bexley", null))).isEmpty();
        assertThat(rejoin().doubt(person, new Seat("public-rest", null)))
                .contains("with the postcode DA6 7DQ", "does not put them in", "once more");
    }

    @Test
    void asAtADayBeforeTheEndTheRecordAndTheCountsShowTheMembership() {
        leave();
        SeeThePast past = past();

        assertThat(past.member(ann.value(), TODAY.minusDays(1)).membership()).isNotNull();
        assertThat(past.member(ann.value(), TODAY).membership()).isNull();
        assertThat(past.member(ann.value(), TODAY).earlier()).hasSize(1);
        assertThat(past.member(ann.value(), People.JOINED.minusDays(1)).earlier())
                .isEmpty();
        assertThat(past.counts(TODAY.minusDays(1))).singleElement().satisfies(each -> assertThat(each.members())
                .isEqualTo(1));
        assertThat(past.counts(TODAY)).isEmpty();
    }

    private SeeThePast past() {
        JdbiRecords records = new JdbiRecords(unit.jdbi());
        SeeAMember see = new SeeAMember(
                unit.people(),
                unit.memberships(),
                unit.applications(),
                records,
                new JdbiChoices(unit.jdbi()),
                new JdbiTraces(unit.jdbi()),
                new MessagesOfPerson(unit.jdbi()),
                OneOf.these(),
                noted);
        return new SeeThePast(
                see,
                unit.memberships(),
                records,
                new MembersAsAt(unit.jdbi()),
                new JdbiConstitutions(unit.jdbi()),
                noted);
    }

    private RejoinAMember rejoin() {
        StandingClock clock = StandingClock.at(TODAY);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        if (constitutions.all().isEmpty()) {
            constitutions.add(Constitutions.small(), People.CREATED);
        }
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        return new RejoinAMember(
                unit.people(),
                new JdbiRecords(unit.jdbi()),
                present,
                new ForeseeTheConstituency(present, new KnownPostcodes(), clock),
                new Desk(unit, clock, noted).admit,
                noted,
                ActingAs.theOffice(),
                clock);
    }

    private void leave() {
        unit.run(() -> end.end(ann, "Asked to leave"));
    }
}
