package org.folkmoot.engagement.approving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.time.Duration;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.calendar.MeetingNews;
import org.folkmoot.engagement.inviting.InviteAudience;
import org.folkmoot.engagement.messages.ConvenerMessages;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.InMemoryMeetingBook;
import org.folkmoot.engagement.testing.NoIdentities;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.testkit.clock.StandingClock;
import org.junit.jupiter.api.Test;

/** Approving puts a meeting in the calendar and its invitations in the outbox, once. */
class ApproveMeetingTest {
    private final StandingClock clock = StandingClock.at(NOW);
    private final InMemoryMeetingBook book = new InMemoryMeetingBook();
    private final Fakes floor = new Fakes();
    private final MeetingMessages messages =
            new MeetingMessages(Fakes.settings(), new CalendarFile(Fakes.settings()), Fakes.topics(), clock);
    private final Audiences audiences = Fakes.proxy(Audiences.class, (method, arguments) -> switch (method) {
        case "count" -> new Count(1, 1, 3, 0, 0, 0);
        case "invite" -> 8L;
        case "invitedBy" -> (long) arguments[2] == 0 ? List.of(guest(1, false), guest(2, true)) : List.of();
        default -> throw new UnsupportedOperationException(method);
    });
    private final MeetingAnnouncements announcements =
            new MeetingAnnouncements(floor.events(), Fakes.content(), new MeetingNews(Fakes.news()));
    private final InviteAudience inviting =
            new InviteAudience(audiences, messages, FormatGate.OPEN, floor.outbox(), floor.currentActor(), clock);
    private final ConvenerMessages conveners =
            new ConvenerMessages(floor.outbox(), Fakes.settings(), Fakes.topics(), new NoIdentities());
    private final ApproveMeeting approving =
            new ApproveMeeting(book, inviting, announcements, conveners, floor.currentActor(), floor.audit(), clock);

    @Test
    void everyoneOfTheAudienceIsInvitedInTheirWay() {
        Meeting meeting = kept(aMeeting().waiting());

        assertThat(approving.approve(meeting.id(), meeting.version())).isEqualTo(2);

        assertThat(floor.queued()).extracting(Message::channel).containsExactly(Channel.EMAIL, Channel.LETTER);
        assertThat(floor.published())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("MeetingScheduled", "InvitationsSent");
        assertThat(meeting.state()).isEqualTo(MeetingState.INVITING);
        assertThat(floor.audited()).containsExactly("meeting.approve");
    }

    @Test
    void theSecondApprovalIsRefusedAndInvitesNobody() {
        Meeting meeting = kept(aMeeting().waiting());
        approving.approve(meeting.id(), meeting.version());

        assertThatThrownBy(() -> approving.approve(meeting.id(), meeting.version()))
                .hasMessageContaining("StateAllowsTheChange");
        assertThat(floor.queued()).hasSize(2);
    }

    @Test
    void whatChangedSinceItWasReadIsNotApproved() {
        Meeting meeting = kept(aMeeting().waiting());

        assertThatThrownBy(() -> approving.approve(meeting.id(), meeting.version() + 1))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aMeetingThatInvitesNobodyOnlyStandsInTheCalendar() {
        Meeting meeting = kept(aMeeting().invitingNobody().waiting());

        assertThat(approving.approve(meeting.id(), meeting.version())).isZero();
        assertThat(meeting.state()).isEqualTo(MeetingState.APPROVED);
        assertThat(floor.queued()).isEmpty();
    }

    @Test
    void aMeetingWhoseDayHasPassedIsNotApproved() {
        Meeting meeting = kept(aMeeting().waiting());
        clock.move(Duration.ofDays(60));

        assertThatThrownBy(() -> approving.approve(meeting.id(), meeting.version()))
                .hasMessageContaining("MeetingIsStillToCome");
    }

    private Meeting kept(Meeting meeting) {
        book.add(meeting);
        return meeting;
    }

    private static Invited guest(long id, boolean byLetter) {
        return new Invited(
                id,
                1,
                new PersonId(id),
                "Member " + id,
                "m@example.org",
                "1 Example Road",
                byLetter,
                9,
                false,
                null,
                false);
    }
}
