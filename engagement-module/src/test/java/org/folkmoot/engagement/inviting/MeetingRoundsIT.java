package org.folkmoot.engagement.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.MeetingHeld;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The regular round sends each reminder once and closes what is over. */
class MeetingRoundsIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final Instant BEGINS = Instant.parse("2023-11-07T18:30:00Z");

    private EngagementDatabase database;
    private WiredModule module;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        module.known(person(1));
        module.known(person(2));
        meeting = module.invited(aMeeting());
        module.floor.queued().clear();
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void nothingGoesWhileTheMeetingIsFarOff() {
        round(BEGINS.minus(Duration.ofDays(8)));

        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void eachReminderGoesOnce() {
        round(BEGINS.minus(Duration.ofDays(6)));
        round(BEGINS.minus(Duration.ofDays(5)));
        assertThat(module.floor.queued())
                .extracting(Message::kind)
                .containsExactly("meeting-reminder", "meeting-reminder");

        round(BEGINS.minus(Duration.ofHours(20)));
        round(BEGINS.minus(Duration.ofHours(1)));
        assertThat(module.floor.queued())
                .extracting(Message::to)
                .containsExactly(
                        "member1@example.org", "member2@example.org", "member1@example.org", "member2@example.org");
    }

    @Test
    void whoSaidNoOrWantsLettersOrObjectsIsNotReminded() {
        answer(new PersonId(1), Answer.NOT_COMING);
        module.known(person(2).objecting());

        round(BEGINS.minus(Duration.ofDays(6)));

        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void whoComesIsRemindedOfWhatTheySaid() {
        answer(new PersonId(1), Answer.COMING);

        round(BEGINS.minus(Duration.ofDays(6)));

        assertThat(module.floor.queued().get(0).text()).contains("You told us: coming.");
        assertThat(module.floor.queued().get(1).text()).contains("We have not heard from you yet.");
    }

    @Test
    void whoComesAndHasNoMailIsRemindedByLetterAWeekBefore() {
        module.known(person(1).byPost());
        answer(new PersonId(1), Answer.COMING);
        module.known(person(2).byPost());

        round(BEGINS.minus(Duration.ofDays(6)));
        round(BEGINS.minus(Duration.ofHours(20)));

        assertThat(module.floor.queued()).singleElement().satisfies(letter -> {
            assertThat(letter.channel()).isEqualTo(Channel.LETTER);
            assertThat(letter.person()).isEqualTo(new PersonId(1));
        });
    }

    @Test
    void aFormatIsMadeOfAReminderOnlyWhereThereIsTimeAndAnAnswer() {
        module.known(person(1).needing("braille", null));
        answer(new PersonId(1), Answer.COMING);
        module.known(person(2).needing("audio", null));

        round(BEGINS.minus(Duration.ofDays(6)));
        round(BEGINS.minus(Duration.ofHours(20)));

        assertThat(module.floor.queued()).hasSize(4);
        assertThat(module.ownMessages.open(BEGINS, false, 10))
                .extracting(OwnMessage::person)
                .containsExactly(new PersonId(1));
    }

    @Test
    void aCancelledMeetingRemindsNobody() {
        module.cancelling().cancel(meeting.id(), "The hall is closed");
        module.floor.queued().clear();

        round(BEGINS.minus(Duration.ofDays(6)));

        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void whatIsOverIsHeld() {
        round(BEGINS.plus(Duration.ofHours(2)));
        round(BEGINS.plus(Duration.ofHours(3)));
        database.forget();

        assertThat(module.meetings.find(meeting.id()))
                .hasValueSatisfying(held -> assertThat(held.state()).isEqualTo(MeetingState.HELD));
        assertThat(module.floor.audited()).containsOnlyOnce("meeting.held");
        assertThat(module.floor.published()).hasAtLeastOneElementOfType(MeetingHeld.class);
    }

    private void round(Instant at) {
        module.clock.moveTo(at);
        new MeetingRounds(
                        module.meetings,
                        new CloseMeeting(
                                module.meetings,
                                module.floor.currentActor(),
                                module.floor.audit(),
                                module.floor.events(),
                                Fakes.content(),
                                module.clock),
                        new RemindGuests(
                                module.meetings,
                                module.audiences,
                                module.messages,
                                module.telling,
                                module.floor.audit(),
                                module.clock),
                        module.calendar,
                        module.clock)
                .work(Fakes.run(Map.of()));
        database.em().flush();
    }

    private void answer(PersonId who, Answer answer) {
        module.invitations.of(meeting.id(), who).orElseThrow().answer(new Reply(answer, 0, null, false), false, NOW);
        database.forget();
    }
}
