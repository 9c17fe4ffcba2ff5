package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.platform.refusals.Conflict;
import org.junit.jupiter.api.Test;

/** What may become of a meeting. */
class MeetingTest {

    @Test
    void aMeetingInThePastIsNotSentForApproval() {
        Meeting meeting = aMeeting().on(LocalDate.of(2023, 10, 1)).draft();

        assertThatThrownBy(() -> meeting.submit(NOW)).hasMessageContaining("MeetingIsStillToCome");
    }

    @Test
    void anEmptyInvitationIsNotSentForApproval() {
        assertThatThrownBy(() -> aMeeting().saying("Come", " ").waiting()).hasMessageContaining("InvitationIsWritten");
    }

    @Test
    void aMeetingIsApprovedOnce() {
        Meeting meeting = aMeeting().approved();

        assertThatThrownBy(() -> meeting.approve("again", NOW)).hasMessageContaining("StateAllowsTheChange");
    }

    @Test
    void theConvenerDoesNotEditWhatWaits() {
        Meeting meeting = aMeeting().waiting();

        assertThatThrownBy(() -> meeting.replan(aMeeting().details(), NOW)).hasMessageContaining("OnlyADraftIsEdited");
    }

    @Test
    void aStaleEditIsRefused() {
        assertThatThrownBy(() -> aMeeting().draft().mustBeAt(3)).isInstanceOf(Conflict.class);
    }

    @Test
    void movingAndCancellingRaiseTheCalendarsSequence() {
        Meeting meeting = aMeeting().approved();
        MeetingDetails later = aMeeting().on(LocalDate.of(2023, 11, 14)).details();

        meeting.move(to(later.time(), later.venue()), NOW);
        meeting.cancel("The hall is closed", NOW);

        assertThat(meeting.calendarSequence()).isEqualTo(2);
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void aDraftIsNotMoved() {
        Meeting draft = aMeeting().draft();

        assertThatThrownBy(() -> draft.move(
                        to(aMeeting().details().time(), aMeeting().details().venue()), NOW))
                .hasMessageContaining("OnlyAFixedMeetingIsChanged");
    }

    @Test
    void moreOrFewerPlacesAreNoChangeThatPeopleNotice() {
        MeetingDetails before = aMeeting().details();
        Move bigger = new Move(before.time(), before.venue(), new Capacity(7, null), before.access());

        assertThat(bigger.isNoticed(before)).isFalse();
        assertThat(to(before.time(), new Venue("Elsewhere", false, null)).isNoticed(before))
                .isTrue();
        assertThat(to(aMeeting().on(LocalDate.of(2023, 11, 14)).details().time(), before.venue())
                        .isNoticed(before))
                .isTrue();
    }

    @Test
    void aMeetingIsSomewhere() {
        MeetingDetails details = aMeeting().details();

        assertThatThrownBy(() -> details.moved(to(details.time(), new Venue(null, false, null))))
                .hasMessageContaining("MeetingHasAPlaceOrIsOnline");
    }

    @Test
    void theLastDayToBookMovesWithTheMeeting() {
        MeetingDetails details =
                aMeeting().bookableUntil(LocalDate.of(2023, 11, 1)).details();
        MeetingDetails later = aMeeting().on(LocalDate.of(2023, 11, 14)).details();

        Windows windows = details.moved(to(later.time(), later.venue())).windows();

        assertThat(windows.isBookable(Instant.parse("2023-11-08T23:59:59Z"))).isTrue();
        assertThat(windows.isBookable(Instant.parse("2023-11-09T00:00:00Z"))).isFalse();
    }

    @Test
    void eachWayToTakePartHasALimitOfItsOwn() {
        Capacity capacity = new Capacity(40, null);

        assertThat(capacity.in(Mode.IN_PERSON)).isEqualTo(40);
        assertThat(capacity.in(Mode.ONLINE)).isNull();
    }

    private static Move to(MeetingTime time, Venue venue) {
        return new Move(time, venue, Capacity.UNLIMITED, AccessFacts.UNKNOWN);
    }
}
