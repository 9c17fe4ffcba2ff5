package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.rules.OnlyAMemberCanLeave;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
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
    private EndAMembership end;
    private PersonId ann;

    @BeforeEach
    void annIsAGovernorAndSignedIn() {
        unit = new MembersUnit(DATABASE);
        StoredGrants grants = new StoredGrants(unit.jdbi());
        end = new EndAMembership(
                unit.people(),
                unit.memberships(),
                new JdbiRecords(unit.jdbi()),
                new TakeAwayAccess(
                        grants,
                        new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty())))),
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

    private void leave() {
        unit.run(() -> end.end(ann, "Asked to leave"));
    }
}
