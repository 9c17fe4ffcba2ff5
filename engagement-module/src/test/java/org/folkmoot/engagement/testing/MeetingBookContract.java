package org.folkmoot.engagement.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.platform.clock.TrustClock;
import org.junit.jupiter.api.Test;

/** What every book of meetings does, the real one and the fake. */
public interface MeetingBookContract {

    /** An empty book. */
    MeetingBook book();

    /** Makes the book read again what it keeps. */
    void forget();

    @Test
    default void aMeetingIsKeptAsItWasPlanned() {
        Meeting meeting = aMeeting()
                .withPlaces(12)
                .about("children", "strategy")
                .forFollowersOf("children")
                .draft();

        book().add(meeting);
        forget();

        Meeting kept = book().find(meeting.id()).orElseThrow();
        assertThat(kept.details().time()).isEqualTo(meeting.details().time());
        assertThat(kept.details().venue()).isEqualTo(meeting.details().venue());
        assertThat(kept.details().topics()).containsExactlyInAnyOrder("children", "strategy");
        assertThat(kept.details().capacity()).isEqualTo(new Capacity(12, null));
        assertThat(kept.audience()).isEqualTo(meeting.audience());
        assertThat(kept.text()).isEqualTo(meeting.text());
        assertThat(kept.scope()).isEqualTo(meeting.scope());
        assertThat(kept.state()).isEqualTo(MeetingState.DRAFT);
    }

    @Test
    default void aSummerMeetingKeepsItsHour() {
        Meeting meeting = aMeeting().on(LocalDate.of(2024, 7, 1)).draft();

        book().add(meeting);
        forget();

        assertThat(book().find(meeting.id()).orElseThrow().details().time())
                .isEqualTo(meeting.details().time());
    }

    @Test
    default void namesInAnyScriptAreKeptAsTyped() {
        Meeting meeting =
                aMeeting().titled("Zoë & 李小龍 =HYPERLINK(\"x\") <b> 🎈").draft();

        book().add(meeting);
        forget();

        assertThat(book().find(meeting.id()).orElseThrow().details().title())
                .isEqualTo("Zoë & 李小龍 =HYPERLINK(\"x\") <b> 🎈");
    }

    @Test
    default void anApprovedMeetingIsFoundByItsAddress() {
        Meeting meeting = aMeeting().approved();

        book().add(meeting);
        forget();

        assertThat(book().bySlug("evening-about-waiting-times-2023-11-07").map(Meeting::id))
                .contains(meeting.id());
        assertThat(book().bySlug("nonsense")).isEmpty();
    }

    @Test
    default void onlyFixedMeetingsAreOver() {
        Meeting approved = aMeeting().approved();
        book().add(approved);
        book().add(aMeeting().waiting());
        forget();
        Instant after = Instant.parse("2023-11-07T20:00:00Z");

        assertThat(book().over(after)).extracting(Meeting::id).containsExactly(approved.id());
        assertThat(book().over(after.minusSeconds(1))).isEmpty();
    }

    @Test
    default void requestsWaitUntilTheyAreDecided() {
        Meeting meeting = aMeeting().approved();
        book().add(meeting);
        ChangeRequest first = ChangeRequest.cancel(meeting.id(), "The hall is closed", "person:7", NOW);
        MeetingDetails later = aMeeting().on(LocalDate.of(2023, 11, 14)).details();
        ChangeRequest second = ChangeRequest.move(
                meeting.id(),
                new Move(later.time(), later.venue(), new Capacity(5, 20), AccessFacts.UNKNOWN),
                "Too early",
                "person:7",
                NOW.plusSeconds(1));
        book().add(first);
        book().add(second);
        book().lockRequest(first.id()).orElseThrow().refuse("It is open again", NOW);
        forget();

        assertThat(book().waitingRequests()).extracting(ChangeRequest::id).containsExactly(second.id());
        assertThat(book().requestsAbout(meeting.id()))
                .extracting(ChangeRequest::id)
                .containsExactly(second.id(), first.id());
        assertThat(book().requestsAbout(meeting.id()).get(0).move(TrustClock.LONDON))
                .contains(new Move(later.time(), later.venue(), new Capacity(5, 20), AccessFacts.UNKNOWN));
    }

    @Test
    default void whatIsNotThereIsNotFound() {
        assertThat(book().find(4711)).isEmpty();
        assertThat(book().lock(4711)).isEmpty();
        assertThat(book().lockRequest(4711)).isEmpty();
    }
}
