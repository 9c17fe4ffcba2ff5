package org.folkmoot.engagement.approving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.MeetingChanged;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moving a meeting tells those who need to know, and their calendars. */
class MoveMeetingIT {

    private static final String WHY = "The hall is closed.";

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void everyoneInvitedIsToldButThoseWhoSaidNo() {
        PersonId coming = module.known(person(1));
        PersonId notComing = module.known(person(2));
        module.known(person(3).byPost());
        Meeting meeting = module.invited(aMeeting());
        answer(meeting, coming, Answer.COMING);
        answer(meeting, notComing, Answer.NOT_COMING);
        module.floor.queued().clear();

        int told = module.moving().move(meeting.id(), later(), WHY);

        assertThat(told).isEqualTo(2);
        assertThat(module.floor.queued())
                .extracting(Message::to)
                .containsExactly("member1@example.org", "1 Example Road\nSidcup\nDA14 4AQ");
        assertThat(module.floor.queued())
                .extracting(Message::messageClass)
                .containsExactly(MessageClass.TRANSACTIONAL, MessageClass.ENGAGEMENT);
        assertThat(module.floor.queued().get(0).text()).contains("14 November 2023", "Example Town Hall", WHY);
        assertThat(module.floor.published()).last().isInstanceOf(MeetingChanged.class);
        assertThat(module.floor.audited()).endsWith("meeting.move");
    }

    @Test
    void theCalendarEntryKeepsItsIdAndItsSequenceRises() {
        module.known(person(1));
        Meeting meeting = module.invited(aMeeting());
        module.moving().move(meeting.id(), later(), WHY);
        module.moving().move(meeting.id(), move(LocalDate.of(2023, 11, 21)), WHY);

        assertThat(module.floor.queued())
                .extracting(message -> line(message, "SEQUENCE:"))
                .containsExactly("0", "1", "2");
        assertThat(module.floor.queued())
                .extracting(message -> line(message, "UID:"))
                .containsOnly("meeting-" + meeting.id() + "@trust.example");
        assertThat(line(module.floor.queued().get(1), "DTSTART:")).startsWith("20231114T1830");
    }

    @Test
    void nobodyIsToldWhereOnlyTheNumberOfPlacesChanges() {
        module.known(person(1));
        Meeting meeting = module.invited(aMeeting().withPlaces(20));
        module.floor.queued().clear();
        MeetingDetails now = meeting.details();

        int told = module.moving()
                .move(meeting.id(), new Move(now.time(), now.venue(), new Capacity(10, null), now.access()), WHY);

        assertThat(told).isZero();
        assertThat(module.floor.queued()).isEmpty();
        assertThat(meeting.details().capacity().inPerson()).isEqualTo(10);
    }

    @Test
    void whoObjectsIsToldOnlyWhereTheySaidTheyCome() {
        PersonId coming = module.known(person(1));
        module.known(person(2));
        Meeting meeting = module.invited(aMeeting());
        answer(meeting, coming, Answer.COMING);
        module.known(person(1).objecting());
        module.known(person(2).objecting());

        assertThat(module.moving().move(meeting.id(), later(), WHY)).isEqualTo(1);
    }

    @Test
    void aMeetingIsNotMovedIntoThePastNorOnceItIsCancelled() {
        Meeting meeting = module.invited(aMeeting());
        Move past = move(LocalDate.of(2023, 9, 1));

        assertThatThrownBy(() -> module.moving().move(meeting.id(), past, WHY))
                .hasMessageContaining("MeetingIsStillToCome");

        module.cancelling().cancel(meeting.id(), "The hall is closed");
        assertThatThrownBy(() -> module.moving().move(meeting.id(), later(), WHY))
                .hasMessageContaining("OnlyAFixedMeetingIsChanged");
    }

    @Test
    void aDayIsReadWithTheMeetingsAsTheyWereAnnouncedThen() {
        Meeting meeting = module.invited(aMeeting());
        String slug = String.valueOf(meeting.slug());
        MeetingGlance announced = module.calendar.bySlug(slug).orElseThrow().glance();
        Instant before = NOW.plus(Duration.ofDays(1));

        module.clock.move(Duration.ofDays(2));
        module.moving().move(meeting.id(), later(), WHY);
        Instant moved = NOW.plus(Duration.ofDays(3));
        module.clock.move(Duration.ofDays(2));
        module.cancelling().cancel(meeting.id(), WHY);
        database.forget();

        assertThat(module.calendar.comingUpThen(before, before, 3)).containsExactly(announced);
        assertThat(module.calendar.bySlugThen(slug, before)).contains(announced);
        assertThat(module.calendar.bySlugThen(slug, moved)).hasValueSatisfying(then -> {
            assertThat(then.where()).isEqualTo("Example Town Hall");
            assertThat(then.starts().toLocalDate()).isEqualTo(LocalDate.of(2023, 11, 14));
        });
        assertThat(module.calendar.bySlugThen(slug, NOW.plus(Duration.ofDays(5))))
                .isEmpty();
        assertThat(module.calendar.comingUpThen(NOW, NOW.minus(Duration.ofDays(1)), 3))
                .as("before it was announced")
                .isEmpty();
    }

    private void answer(Meeting meeting, PersonId who, Answer answer) {
        module.invitations.of(meeting.id(), who).orElseThrow().answer(new Reply(answer, 0, null, false), false, NOW);
        database.forget();
    }

    private static Move later() {
        return move(LocalDate.of(2023, 11, 14));
    }

    private static Move move(LocalDate day) {
        return new Move(
                aMeeting().on(day).details().time(),
                new Venue("Example Town Hall", false, null),
                Capacity.UNLIMITED,
                AccessFacts.UNKNOWN);
    }

    private static String line(Message message, String name) {
        return Objects.requireNonNull(message.attachment())
                .text()
                .lines()
                .filter(each -> each.startsWith(name))
                .map(each -> each.substring(name.length()))
                .findFirst()
                .orElse("");
    }
}
