package org.folkmoot.engagement.replying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.time.Duration;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.ReplyReceived;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.Party;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.InMemoryInvitationBook;
import org.folkmoot.engagement.testing.InMemoryMeetingBook;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.clock.StandingClock;
import org.junit.jupiter.api.Test;

/** Answers by the personal link: seats, the waiting list, and links that open nothing. */
class AnswerInvitationTest {
    private final StandingClock clock = StandingClock.at(NOW);
    private final InMemoryMeetingBook meetings = new InMemoryMeetingBook();
    private final InMemoryInvitationBook invitations = new InMemoryInvitationBook();
    private final Fakes floor = new Fakes();
    private final RecipientBook people = Fakes.people(known(1), known(2), known(3));
    private final InvitationLinks links = new InvitationLinks(Fakes.signer(), invitations, meetings, people);
    private final MeetingMessages messages =
            new MeetingMessages(Fakes.settings(), new CalendarFile(Fakes.settings()), Fakes.topics(), clock);
    private final Guests guests = new Guests(people, clock);
    private final AnswerNews news =
            new AnswerNews(invitations, guests, new ReplyMessages(messages), floor.telling(clock));
    private final FreedSeats freed =
            new FreedSeats(invitations, guests, news, Fakes.settings(), floor.currentActor(), clock);
    private final AnswerInvitation answering = new AnswerInvitation(
            links, invitations, meetings, freed, news, floor.events(), floor.currentActor(), floor.audit(), clock);
    private final KeepTheLineMoving line =
            new KeepTheLineMoving(meetings, invitations, freed, news, floor.currentActor(), floor.audit(), clock);
    private final MoveOnTheLine moving =
            new MoveOnTheLine(meetings, invitations, freed, floor.currentActor(), floor.audit(), clock);

    @Test
    void anAnswerIsKeptAndTold() {
        String link = invited(meeting(10), 1);

        assertThat(answering.answer(link, coming(2))).contains(AnswerInvitation.Outcome.KEPT);

        assertThat(invitations.find(1).orElseThrow().seatsHeld()).isEqualTo(3);
        assertThat(floor.published()).containsExactly(new ReplyReceived(1, new PersonId(1), "COMING", 2));
    }

    @Test
    void theSameAnswerTwiceChangesNothing() {
        String link = invited(meeting(10), 1);

        answering.answer(link, coming(0));
        answering.answer(link, coming(0));

        assertThat(invitations.history()).hasSize(1);
        assertThat(floor.published()).hasSize(1);
    }

    @Test
    void aPersonChangesTheirMindByTheSameLink() {
        String link = invited(meeting(10), 1);

        answering.answer(link, coming(1));
        answering.answer(link, notComing());

        assertThat(invitations.seatsHeld(1, 0)).isZero();
        assertThat(invitations.history()).hasSize(2);
    }

    @Test
    void whoComesToAFullMeetingWaits() {
        Meeting meeting = meeting(2);
        answering.answer(invited(meeting, 1), coming(1));

        assertThat(answering.answer(invited(meeting, 2), coming(0))).contains(AnswerInvitation.Outcome.WAITING);
        assertThat(invitations.seatsHeld(1, 0)).isEqualTo(2);
    }

    @Test
    void aFreedSeatGoesToWhoWaitsLongestAndFits() {
        Meeting meeting = meeting(2);
        String first = invited(meeting, 1);
        answering.answer(first, coming(0));
        answering.answer(invited(meeting, 2), coming(1));
        answering.answer(invited(meeting, 3), coming(0));

        assertThat(invitations.waiting(1)).extracting(Invitation::id).containsExactly(2L);

        answering.answer(first, notComing());

        assertThat(invitations.seatsHeld(1, 0)).isEqualTo(1);
        assertThat(invitations.waiting(1)).extracting(Invitation::id).containsExactly(2L);
    }

    @Test
    void aFreedSeatIsHeldUntilTheyAnswer() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        String second = invited(meeting, 2);
        answering.answer(first, coming(0));
        answering.answer(second, coming(0));

        answering.answer(first, notComing());

        assertThat(floor.queued())
                .extracting(Message::subject)
                .containsExactly(
                        "You have a place: Evening about waiting times",
                        "You are on the waiting list: Evening about waiting times",
                        "A place came free: Evening about waiting times");
        assertThat(invitations.seatsHeld(1, 0)).isEqualTo(1);
        assertThat(answering.answer(second, coming(0))).contains(AnswerInvitation.Outcome.KEPT);
        assertThat(invitations.find(2).orElseThrow().hasPlace()).isTrue();
        assertThat(invitations.steps()).containsExactly("2 JOINED", "2 OFFERED", "2 TOOK");
    }

    @Test
    void nobodySitsDownOnASeatThatIsOfferedToAnother() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        answering.answer(first, coming(0));
        answering.answer(invited(meeting, 2), coming(0));
        answering.answer(first, notComing());

        assertThat(answering.answer(invited(meeting, 3), coming(0))).contains(AnswerInvitation.Outcome.WAITING);
    }

    @Test
    void anOfferThatNobodyAnswersPassesOn() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        answering.answer(first, coming(0));
        answering.answer(invited(meeting, 2), coming(0));
        answering.answer(invited(meeting, 3), coming(0));
        answering.answer(first, notComing());

        clock.move(Duration.ofHours(23));
        assertThat(line.look(meeting.id())).isZero();
        clock.move(Duration.ofHours(1));
        assertThat(line.look(meeting.id())).isEqualTo(2);

        assertThat(invitations.find(2).orElseThrow().isWaiting()).isFalse();
        assertThat(invitations.find(3).orElseThrow().hasOffer()).isTrue();
        assertThat(floor.queued())
                .extracting(Message::kind)
                .endsWith("meeting-offer", "meeting-offer-missed", "meeting-offer");
    }

    @Test
    void whoAnswersALateOfferJoinsTheEndOfTheList() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        String second = invited(meeting, 2);
        answering.answer(first, coming(0));
        answering.answer(second, coming(0));
        answering.answer(invited(meeting, 3), coming(0));
        answering.answer(first, notComing());
        clock.move(Duration.ofHours(25));

        assertThat(answering.answer(second, coming(0))).contains(AnswerInvitation.Outcome.WAITING);

        assertThat(invitations.find(3).orElseThrow().hasOffer()).isTrue();
        assertThat(invitations.waiting(1)).extracting(Invitation::id).containsExactly(3L, 2L);
    }

    @Test
    void anOfferCanBeLeftToTheNext() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        String second = invited(meeting, 2);
        answering.answer(first, coming(0));
        answering.answer(second, coming(0));
        answering.answer(invited(meeting, 3), coming(0));
        answering.answer(first, notComing());

        answering.decline(second);

        assertThat(invitations.find(2).orElseThrow().isWaiting()).isFalse();
        assertThat(invitations.find(3).orElseThrow().hasOffer()).isTrue();
    }

    @Test
    void nothingIsOfferedOnceTheMeetingHasBegun() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        answering.answer(first, coming(0));
        answering.answer(invited(meeting, 2), coming(0));
        clock.moveTo(meeting.details().time().starts().toInstant().minus(Duration.ofHours(3)));
        answering.answer(first, notComing());

        assertThat(invitations.find(2).orElseThrow().offerUntil())
                .isEqualTo(meeting.details().time().starts().toInstant());
        clock.move(Duration.ofHours(4));
        assertThat(line.look(meeting.id())).isZero();
    }

    @Test
    void theOfficeMovesSomebodyForAReason() {
        Meeting meeting = meeting(1);
        String first = invited(meeting, 1);
        answering.answer(first, coming(0));
        answering.answer(invited(meeting, 2), coming(0));
        answering.answer(invited(meeting, 3), coming(0));

        moving.move(meeting.id(), 3, 1, "Speaks about carers");
        answering.answer(first, notComing());

        assertThat(invitations.find(3).orElseThrow().hasOffer()).isTrue();
        assertThatThrownBy(() -> moving.move(meeting.id(), 3, 1, "Again")).hasMessageContaining("PersonStillWaits");
        assertThat(floor.audited()).contains("invitation.move");
    }

    @Test
    void carersAndInterpretersTakeSeatsToo() {
        Reply reply = new Reply(Answer.COMING, null, new Party(0, 1, 1), Needs.NONE, false);

        assertThatThrownBy(() -> answering.answer(invited(meeting(2), 1), reply))
                .hasMessageContaining("PartyCanEverFit");
        assertThat(answering.answer(invited(meeting(3), 2), reply)).contains(AnswerInvitation.Outcome.KEPT);
    }

    @Test
    void whoHasAPlaceDoesNotAddGuestsBeyondTheRoom() {
        Meeting meeting = meeting(2);
        String link = invited(meeting, 1);
        answering.answer(link, coming(0));

        assertThatThrownBy(() -> answering.answer(link, coming(2))).hasMessageContaining("MoreGuestsFitTheMeeting");
        assertThat(invitations.find(1).orElseThrow().seatsHeld()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForMoreSeatsThanThereAre() {
        String link = invited(meeting(2), 1);

        assertThatThrownBy(() -> answering.answer(link, coming(3))).hasMessageContaining("PartyCanEverFit");
    }

    @Test
    void aCoachIsTooMany() {
        assertThatThrownBy(() -> coming(6)).hasMessageContaining("GuestsAreFew");
        assertThatThrownBy(() -> coming(-1)).hasMessageContaining("GuestsAreFew");
    }

    @Test
    void aTokenOfAnotherPurposeOpensNothing() {
        invited(meeting(10), 1);

        assertThatThrownBy(() -> answering.answer("unsubscribe-1-1", coming(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.answer("nonsense", coming(0))).isInstanceOf(NotFound.class);
    }

    @Test
    void anOldLinkAndOneOfNobodyAreGone() {
        invited(meeting(10), 1);

        assertThat(answering.answer("reply-1-2", coming(0))).isEmpty();
        assertThat(answering.answer("reply-77-1", coming(0))).isEmpty();
    }

    @Test
    void repliesCloseWhenTheMeetingBegins() {
        String link = invited(meeting(10), 1);
        clock.move(Duration.ofDays(40));

        assertThatThrownBy(() -> answering.answer(link, coming(0))).hasMessageContaining("RepliesAreStillTaken");
    }

    @Test
    void nobodyAnswersACancelledMeeting() {
        Meeting meeting = meeting(10);
        String link = invited(meeting, 1);
        meeting.cancel(null, NOW);

        assertThatThrownBy(() -> answering.answer(link, coming(0))).hasMessageContaining("RepliesAreStillTaken");
    }

    private Meeting meeting(int places) {
        Meeting meeting = aMeeting().withPlaces(places).approved();
        meetings.add(meeting);
        return meeting;
    }

    private String invited(Meeting meeting, long person) {
        Invitation invitation = Invitation.to(meeting.id(), new PersonId(person), NOW);
        invitations.add(invitation);
        return "reply-" + invitation.id() + "-1";
    }

    private static Reply coming(int guests) {
        return new Reply(Answer.COMING, guests, null, false);
    }

    private static Reply notComing() {
        return new Reply(Answer.NOT_COMING, 0, null, false);
    }

    private static KnownRecipient known(long id) {
        return new KnownRecipient(
                new PersonId(id),
                "Member " + id,
                "m" + id + "@example.org",
                null,
                "public-bexley",
                "EMAIL",
                "standard",
                false,
                true);
    }
}
