package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddAPaperFormIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private final Noted noted = new Noted();
    private MembersUnit unit;
    private Desk desk;
    private PersonId ann;

    @BeforeEach
    void annIsOnRecord() {
        unit = new MembersUnit(DATABASE);
        desk = new Desk(unit, StandingClock.at(LocalDate.of(2023, 11, 1)), noted);
        desk.adoptTheConstitution();
        ann = unit.tx(() -> desk.paper.add(JoinRequest.of(Desk.answersOfAnn()), null));
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aClearPaperFormMakesAMemberAtOnce() {
        assertThat(unit.tx(() -> unit.people().find(ann).orElseThrow()).status())
                .isEqualTo(PersonStatus.MEMBER);
        assertThat(noted.events()).hasOnlyElementsOfType(MemberJoined.class).hasSize(1);
    }

    @Test
    void whoseAreaNobodyKnowsWaitsAndTheHistorySaysWhoKeyedItIn() {
        PersonId bob = unit.tx(() -> desk.paper.add(
                JoinRequest.of(Desk.answersOfAnn()
                        .with("first", "Bob")
                        .with("mail", "bob@example.org")
                        .with("postcode", "ZE1 0AA")),
                null));

        assertThat(unit.tx(() -> desk.paper.waits(bob))).isTrue();
        assertThat(unit.tx(() -> desk.paper.waits(ann))).isFalse();
        assertThat(new JdbiRecords(unit.jdbi()).historyOf(bob, 10))
                .extracting(HistoryLine::words)
                .containsExactly("Applied to join on a form that the office keyed in");
    }

    @Test
    void theSameNameAndBirthdayAreHintedAtWhateverTheMail() {
        assertThat(hints(Desk.answersOfAnn().with("first", "ANN").with("mail", "other@example.org")))
                .isTrue();
    }

    @Test
    void theSameMailIsHintedAtWhateverTheName() {
        assertThat(hints(Desk.answersOfAnn().with("first", "Bert").with("born", "1979-01-01")))
                .isTrue();
    }

    @Test
    void theSameNameWithAnotherBirthdayIsSomebodyElse() {
        assertThat(hints(Desk.answersOfAnn().with("born", "1999-01-01").with("mail", "young.ann@example.org")))
                .isFalse();
    }

    @Test
    void aHintIsARecordReadAndStandsInTheAudit() {
        hints(Desk.answersOfAnn());

        assertThat(noted.audit()).last().isEqualTo("list possible duplicates of a paper form 1");
    }

    private boolean hints(Answers answers) {
        return unit.tx(() -> desk.paper.perhapsTheSame(JoinRequest.of(answers)).stream()
                .map(Person::id)
                .anyMatch(ann::equals));
    }
}
