package org.folkmoot.members.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardian.Relation;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.model.rules.ApplicationWaitsForADecision;
import org.folkmoot.members.model.rules.ParentOrGuardianHasAgreed;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.PlainSigner;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecideAnApplicationIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final StandingClock CLOCK = StandingClock.at(LocalDate.of(2023, 11, 1));

    private final Noted noted = new Noted();
    private MembersUnit unit;
    private Desk desk;
    private long id;

    @BeforeEach
    void anApplicationWaits() {
        unit = new MembersUnit(DATABASE);
        desk = new Desk(unit, CLOCK, noted);
        desk.adoptTheConstitution();
        desk.draft("paper", Desk.answersOfAnn().with("mail", (String) null).with("channel", "POST"));
        unit.run(() -> desk.join.join("paper", "192.0.2.1"));
        id = DATABASE.number("select max(id) from members_application");
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void acceptedAsAskedForTheDecisionOfTheConstitutionStays() {
        unit.run(() -> desk.decide.accept(id, null, null, "Rang them"));

        assertThat(person().constituency()).isEqualTo("public-bexley");
        assertThat(application().state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(application().decidedBy()).isEqualTo("Olive Office");
        assertThat(decisions()).containsExactly("ApplicantLivesInTheArea");
        assertThat(noted.events()).hasOnlyElementsOfType(MemberJoined.class).hasSize(1);
        assertThat(noted.messages()).extracting(Message::kind).containsExactly("welcome-letter");
    }

    @Test
    void acceptedElsewhereTheOfficesDecisionIsKept() {
        unit.run(() -> desk.decide.accept(id, "users", "bexley", "Says they use the service"));

        assertThat(person().constituency()).isEqualTo("users");
        assertThat(person().classCode()).isEqualTo("bexley");
        assertThat(decisions()).containsExactly("ApplicantLivesInTheArea", "DecidedByTheOffice");
    }

    @Test
    void refusedThePersonIsToldWhy() {
        unit.run(() -> desk.decide.refuse(id, "Is nine years old"));

        assertThat(person().status()).isEqualTo(PersonStatus.REFUSED);
        assertThat(noted.events()).isEmpty();
        assertThat(noted.messages()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("application-refused");
            assertThat(letter.text()).contains("Is nine years old");
        });
        assertThat(DATABASE.count("members_open_application")).isZero();
    }

    @Test
    void anAcceptanceTakenBackEndsTheMembershipAndWaitsAgain() {
        unit.run(() -> desk.decide.accept(id, null, null, "Rang them"));

        unit.run(() -> desk.decide.undo(id));

        assertThat(application().state()).isEqualTo(ApplicationState.QUEUED);
        assertThat(application().decidedBy()).isNull();
        assertThat(person().status()).isEqualTo(PersonStatus.APPLICANT);
        PersonId ann = person().id();
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann))).isEmpty();
        assertThat(noted.events()).last().isInstanceOf(MemberLeft.class);
    }

    @Test
    void afterTakingItBackItCanBeDecidedAgain() {
        unit.run(() -> desk.decide.refuse(id, "Is nine years old"));
        unit.run(() -> desk.decide.undo(id));
        unit.run(() -> desk.decide.accept(id, null, null, "Was a slip of the pen"));

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        assertThat(noted.events()).hasOnlyElementsOfType(MemberJoined.class).hasSize(1);
    }

    @Test
    void aDecisionIsNotMadeTwice() {
        unit.run(() -> desk.decide.accept(id, null, null, "Rang them"));

        assertThatThrownBy(() -> unit.run(() -> desk.decide.accept(id, null, null, "Rang them")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(ApplicationWaitsForADecision.class));
        assertThat(DATABASE.count("members_membership")).isOne();
    }

    @Test
    void whoCannotAgreeAloneIsAcceptedOnceTheirParentHasAgreedByTheLink() {
        desk = whereEighteenAgreeAlone();
        id = young();
        assertThat(noted.messages()).extracting(Message::kind).containsExactly("guardian-ask");
        assertThat(noted.messages()).extracting(Message::to).containsExactly("mum@example.org");
        assertThatThrownBy(() -> unit.run(() -> desk.decide.accept(id, "public-bexley", null, "Rang them")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isInstanceOf(ParentOrGuardianHasAgreed.class));

        String link = new PlainSigner().sign("guardian", person().id().value(), 1);
        unit.run(() -> desk.answers().answer(link, true));
        unit.run(() -> desk.answers().answer(link, true));
        unit.run(() -> desk.decide.accept(id, "public-bexley", null, "Their mother agrees"));

        assertThat(person().status()).isEqualTo(PersonStatus.MEMBER);
        assertThat(DATABASE.rows("select words from members_consent")).hasSize(1);
        assertThat(noted.messages())
                .extracting(Message::kind)
                .containsExactly("guardian-ask", "guardian-recorded", "welcome-letter");
    }

    @Test
    void aCorrectedParentGetsANewLinkAndTheOldOneStopsWorking() {
        desk = whereEighteenAgreeAlone();
        id = young();

        Guardian father = new Guardian("Bert Archer", Relation.PARENT, null, "2 High Street\nBexley");
        PersonId child = person().id();
        unit.run(() -> desk.guardian.name(child, father));

        Message letter = noted.messages().get(1);
        assertThat(letter.to()).startsWith("2 High Street");
        String old = new PlainSigner().sign("guardian", child.value(), 1);
        assertThat(unit.tx(() -> desk.answers().look(old))).isEmpty();
    }

    private Desk whereEighteenAgreeAlone() {
        Terms terms = new Terms(0, null, 18, "clause 9", null);
        Constitution small = Constitutions.small();
        new JdbiConstitutions(unit.jdbi())
                .add(
                        new Constitution(
                                4,
                                "Consent",
                                LocalDate.of(2021, 1, 1),
                                null,
                                null,
                                true,
                                small.constituencies(),
                                small.appointed(),
                                small.council(),
                                terms),
                        CLOCK.instant());
        return new Desk(unit, CLOCK, noted);
    }

    private long young() {
        Answers answers = Desk.answersOfAnn()
                .with("mail", (String) null)
                .with("channel", "POST")
                .with("first", "Amy")
                .with("born", "2006-05-01")
                .with("young", "yes")
                .with("guardianName", "Ann Archer")
                .with("guardianRelation", "PARENT")
                .with("guardianMail", "mum@example.org");
        desk.draft("young", answers);
        unit.run(() -> desk.join.join("young", "192.0.2.1"));
        return DATABASE.number("select max(id) from members_application");
    }

    private Application application() {
        return unit.tx(() -> unit.applications().find(id).orElseThrow());
    }

    private Person person() {
        return unit.tx(() -> unit.people()
                .find(unit.applications().find(id).orElseThrow().person())
                .orElseThrow());
    }

    private static List<Object> decisions() {
        List<Map<String, Object>> rows = DATABASE.rows("select rule from members_decision order by id");
        return rows.stream().map(each -> each.get("rule")).toList();
    }
}
