package org.folkmoot.members.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Exclusion;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.model.rules.NoExclusionStands;
import org.folkmoot.members.register.EndAMembership;
import org.folkmoot.members.register.GoOnAsAMember;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiExclusions;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
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

class ComingBackIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private final Noted noted = new Noted();
    private final StandingClock clock = StandingClock.at(TODAY);
    private MembersUnit unit;
    private Desk desk;
    private JdbiExclusions exclusions;
    private ExcludeAPerson exclude;
    private HearAnAppeal hear;
    private EndAMembership end;
    private PersonId ann;

    @BeforeEach
    void annIsAMember() {
        unit = new MembersUnit(DATABASE);
        desk = new Desk(unit, clock, noted);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(
                Constitutions.small()
                        .with(
                                "With grounds",
                                LocalDate.of(2020, 1, 1),
                                new Terms(
                                        0, null, 0, null, List.of(new Exclusion("harm", "Harmed staff", "clause 10")))),
                People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        Letters letters = new Letters(noted, new TestTrust());
        TakeAwayAccess access = new TakeAwayAccess(
                new StoredGrants(unit.jdbi()),
                new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty()))));
        exclusions = new JdbiExclusions(unit.jdbi());
        exclude = new ExcludeAPerson(
                unit.people(),
                unit.memberships(),
                exclusions,
                desk.records,
                present,
                access,
                letters,
                new TestTrust(),
                noted,
                noted,
                desk.actor,
                clock);
        hear = new HearAnAppeal(
                exclusions,
                unit.people(),
                unit.memberships(),
                new GoOnAsAMember(
                        unit.people(), unit.memberships(), desk.records, access, noted, noted, desk.actor, clock),
                desk.records,
                new DecideByASmallRule(
                        desk.records,
                        new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock),
                        desk.actor,
                        clock),
                letters,
                new TestTrust(),
                noted,
                noted,
                desk.actor,
                clock);
        end = new EndAMembership(
                unit.people(), unit.memberships(), desk.records, access, noted, noted, desk.actor, clock);
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
    void whoLeftAndJoinsAgainIsOnTheSameRecord() {
        unit.run(() -> end.end(ann, "Asked to leave"));
        clock.moveTo(StandingClock.at(TODAY.plusDays(40)).instant());

        confirmed(applied());

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        assertThat(person().joinedOn()).isEqualTo(TODAY.plusDays(40));
        assertThat(unit.tx(() -> unit.memberships().of(ann))).hasSize(2);
    }

    @Test
    void theSameNameAndBirthdayAtAnotherAddressIsAnotherPerson() {
        unit.run(() -> end.end(ann, "Asked to leave"));

        confirmed(appliedAs(Desk.answersOfAnn().with("mail", "another.ann@example.org")));

        assertThat(person().status()).isEqualTo(PersonStatus.LEFT);
    }

    @Test
    void anExclusionEndsTheMembershipTellsTheGroundAndKeepsTheEvidenceToItself() {
        unit.run(() -> exclude.exclude(ann, "harm", "Hit a nurse on ward 3", "The panel", TODAY));

        assertThat(person().status()).isEqualTo(PersonStatus.EXCLUDED);
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann))).isEmpty();
        assertThat(noted.messages()).singleElement().satisfies(message -> assertThat(message.text())
                .contains("Harmed staff", "appeal")
                .doesNotContain("nurse"));
        assertThat(noted.audit()).noneMatch(entry -> entry.contains("nurse"));
    }

    @Test
    void aQuashedExclusionRestoresTheMembership() {
        long id = unit.tx(() -> exclude.exclude(ann, "harm", "Hit a nurse", "The panel", TODAY));

        unit.run(() -> hear.lodge(id, TODAY, "It was not me"));
        unit.run(() -> hear.end(id, State.QUASHED, TODAY, "The council", "Mistaken identity"));

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann))).isPresent();
        assertThatThrownBy(() -> unit.run(() -> hear.lodge(id, TODAY, "Again"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAppealThatWasWithdrawnIsTakenBackAndAnotherOneCanBeLodged() {
        long id = unit.tx(() -> exclude.exclude(ann, "harm", "Hit a nurse", "The panel", TODAY));
        assertThatThrownBy(() -> unit.run(() -> hear.takeBack(id))).isInstanceOf(RuleBroken.class);
        unit.run(() -> hear.lodge(id, TODAY, "It was not me"));
        int written = noted.messages().size();

        unit.run(() -> hear.takeBack(id));

        assertThat(exclusions.find(id).orElseThrow().state()).isEqualTo(State.STANDS);
        assertThat(exclusions.find(id).orElseThrow().appeal()).isNull();
        assertThat(person().status()).isEqualTo(PersonStatus.EXCLUDED);
        assertThat(noted.messages()).hasSize(written);
        unit.run(() -> hear.lodge(id, TODAY, "Again"));
        assertThat(exclusions.appeals()).isEqualTo(1);
    }

    @Test
    void whoIsExcludedAndAppliesAgainWaitsWithoutBeingToldWhy() {
        unit.run(() -> exclude.exclude(ann, "harm", "Hit a nurse", "The panel", TODAY));

        long application = applied();
        confirmed(application);

        Application waiting =
                unit.tx(() -> unit.applications().find(application)).orElseThrow();
        assertThat(waiting.state()).isEqualTo(ApplicationState.QUEUED);
        assertThatThrownBy(() -> unit.run(() -> desk.decide.accept(application, null, null, "Looks fine")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(NoExclusionStands.class));
        assertThat(noted.messages())
                .noneMatch(message ->
                        message.text().contains("exclu") && !message.kind().equals("exclusion-notice"));
    }

    @Test
    void nobodyIsExcludedOnAGroundThatTheConstitutionDoesNotName() {
        assertThatThrownBy(() -> unit.run(() -> exclude.exclude(ann, "rude", "Rude", "The panel", TODAY)))
                .isInstanceOf(RuleBroken.class);
    }

    private long applied() {
        return appliedAs(Desk.answersOfAnn());
    }

    private long appliedAs(Answers answers) {
        desk.draft("token", answers);
        unit.run(() -> desk.join.join("token", "192.0.2.1"));
        return unit.jdbi().withHandle(handle -> handle.createQuery("select max(id) from members_application")
                .mapTo(Long.class)
                .one());
    }

    private void confirmed(long application) {
        unit.run(() -> desk.confirm.confirm(Desk.link(application, 1)));
    }

    private Person person() {
        return unit.tx(() -> unit.people().find(ann)).orElseThrow();
    }
}
