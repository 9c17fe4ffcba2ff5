package org.folkmoot.engagement.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.Party;
import org.folkmoot.engagement.model.Reply;
import org.junit.jupiter.api.Test;

/** What every book of invitations does, the real one and the fake. */
public interface InvitationBookContract {

    /** An empty book. */
    InvitationBook book();

    /** Makes the book read again what it keeps. */
    void forget();

    @Test
    default void seatsAreHeldByThoseComingAndTheirGuests() {
        answered(1, new Reply(Answer.COMING, 2, null, false), false);
        answered(2, new Reply(Answer.MAYBE, 0, null, false), false);
        answered(3, new Reply(Answer.NOT_COMING, 0, null, false), false);
        Invitation waiting = answered(4, new Reply(Answer.COMING, 0, null, false), true);
        Invitation coming = answered(5, new Reply(Answer.COMING, 0, "A ramp", true), false);
        forget();

        assertThat(book().seatsHeld(1, 0)).isEqualTo(4);
        assertThat(book().seatsHeld(1, coming.id())).isEqualTo(3);
        assertThat(book().seatsHeld(2, 0)).isZero();
        assertThat(book().waiting(1)).extracting(Invitation::id).containsExactly(waiting.id());
    }

    @Test
    default void whoWaitsLongestIsFirst() {
        Invitation late = invited(1);
        Invitation early = invited(2);
        Reply coming = new Reply(Answer.COMING, 0, null, false);
        answer(early, coming, true, NOW);
        answer(late, coming, true, NOW.plusSeconds(60));
        forget();

        assertThat(book().waiting(1)).extracting(Invitation::id).containsExactly(early.id(), late.id());
    }

    @Test
    default void whoIsOfferedASeatHoldsIt() {
        Reply coming = new Reply(Answer.COMING, 1, null, false);
        Invitation offered = answered(1, coming, true);
        Invitation waits = answered(2, coming, true);
        offered.standAt(1);
        waits.standAt(2);
        offered.offer(NOW, NOW.plusSeconds(60));
        forget();

        assertThat(book().seatsHeld(1, 0)).isEqualTo(2);
        assertThat(book().waiting(1)).extracting(Invitation::id).containsExactly(offered.id(), waits.id());
        assertThat(book().before(waits, null)).isZero();
        assertThat(book().nextInLine(1)).isEqualTo(3);
    }

    @Test
    default void somebodyBeforeThatFitsGoesFirst() {
        Invitation first = answered(1, new Reply(Answer.COMING, 1, null, false), true);
        Invitation second = answered(2, new Reply(Answer.COMING, 0, null, false), true);
        first.standAt(1);
        second.standAt(2);
        forget();

        assertThat(book().someoneBeforeFits(second, null, 1)).isFalse();
        assertThat(book().someoneBeforeFits(second, null, 2)).isTrue();
        assertThat(book().someoneBeforeFits(first, null, 2)).isFalse();
    }

    @Test
    default void seatsInTheRoomAndOnlineAreCountedApart() {
        answered(1, new Reply(Answer.COMING, 1, null, false).in(Mode.ONLINE), false);
        answered(2, new Reply(Answer.COMING, 0, null, false).in(Mode.IN_PERSON), false);
        answered(3, new Reply(Answer.COMING, 2, null, false), false);
        forget();

        assertThat(book().seatsHeld(1, Mode.ONLINE, 0)).isEqualTo(2);
        assertThat(book().seatsHeld(1, Mode.IN_PERSON, 0)).isEqualTo(4);
        assertThat(book().seatsHeld(1, 0)).isEqualTo(6);
    }

    @Test
    default void anAnswerIsKeptWhole() {
        Reply reply = new Reply(
                Answer.COMING,
                Mode.ONLINE,
                new Party(1, 2, 1),
                new Needs("British Sign Language (BSL)", "No nuts"),
                true);
        Invitation invitation = answered(1, reply, false);
        forget();

        assertThat(book().find(invitation.id()).orElseThrow().reply()).contains(reply);
        assertThat(book().of(1, new PersonId(1)).map(Invitation::id)).contains(invitation.id());
        assertThat(book().of(2, new PersonId(1))).isEmpty();
    }

    @Test
    default void aBookingIsFoundByItsAddress() {
        Invitation booking = Invitation.booking(1, "Bob Ünal", "bob@example.org", NOW);
        book().add(booking);
        forget();

        assertThat(book().booking(1, "bob@example.org").map(Invitation::id)).contains(booking.id());
        assertThat(book().booking(2, "bob@example.org")).isEmpty();
    }

    private Invitation invited(long person) {
        Invitation invitation = Invitation.to(1, new PersonId(person), NOW);
        book().add(invitation);
        return invitation;
    }

    private Invitation answered(long person, Reply reply, boolean waits) {
        Invitation invitation = invited(person);
        answer(invitation, reply, waits, NOW);
        return invitation;
    }

    private void answer(Invitation invitation, Reply reply, boolean waits, Instant at) {
        invitation.answer(reply, waits, at);
        book().history(invitation, reply, waits, at);
    }
}
