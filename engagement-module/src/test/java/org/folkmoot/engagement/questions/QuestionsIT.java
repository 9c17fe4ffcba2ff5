package org.folkmoot.engagement.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.folkmoot.engagement.store.SqlQuestionBook;
import org.folkmoot.engagement.store.views.QuestionViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions from sending in to the answer. */
class QuestionsIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private QuestionBook questions;
    private SendQuestion sending;
    private AnswerQuestion answering;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        questions = new SqlQuestionBook(database.jdbi());
        sending = new SendQuestion(
                module.meetings,
                questions,
                (purpose, key, most, within) -> true,
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        answering = new AnswerQuestion(
                module.meetings,
                questions,
                module.floor.outbox(),
                Fakes.settings(),
                Fakes.content(),
                module.floor.audit(),
                module.clock);
        meeting = module.kept(
                aMeeting().questionsUntil(NOW.plus(Duration.ofDays(3))).approved());
        database.forget();
    }

    @AfterEach
    void end() {
        database.close();
        server.emptyTables();
    }

    @Test
    void anAnswerIsMailedAndStands() {
        sending.send(slug(), "Ann Example", "ann@members.example", "Why so long?", false);
        long id = questions.of(meeting.id()).get(0).id();
        assertThat(new QuestionViews(database.jdbi()).waiting()).hasSize(1);

        answering.answer(meeting.id(), id, "Because of A.\n\nAnd B.", true);

        Question answered = questions.find(meeting.id(), id).orElseThrow();
        assertThat(answered.published()).isTrue();
        assertThat(module.floor.queued()).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("Because of A."));
        assertThat(questions.waiting()).isZero();
        assertThatThrownBy(() -> answering.answer(meeting.id(), id, "No", true))
                .hasMessageContaining("AQuestionIsAnsweredOnce");
    }

    @Test
    void afterTheDeadlineNoQuestionIsTaken() {
        module.clock.moveTo(NOW.plus(Duration.ofDays(3)));

        assertThatThrownBy(() -> sending.send(slug(), "Ann", null, "Why?", false))
                .hasMessageContaining("QuestionsAreStillTaken");
    }

    @Test
    void anErasureTakesNameAndAddressFromAQuestion() {
        PersonId ann = module.known(person(1));
        questions.add(
                new Question(0, meeting.id(), ann, "Ann", "ann@members.example", "Why?", true, NOW, null, null, false));

        module.recipients.forget(ann, NOW);

        assertThat(questions.of(meeting.id())).singleElement().satisfies(question -> {
            assertThat(question.name()).isEqualTo("Name withheld");
            assertThat(question.mail()).isNull();
            assertThat(question.personId()).isNull();
        });
    }

    private String slug() {
        return String.valueOf(meeting.slug());
    }
}
