package org.folkmoot.engagement.replying.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.replying.InvitationLinks.Opened;
import org.junit.jupiter.api.Test;

/** What the page behind a link says of the waiting list once the meeting has begun. */
class WaitedInVainTest {
    private final Meeting meeting = aMeeting().approved();

    @Test
    void whoStillWaitsReadsThatNothingIsOfferedAnyMore() {
        assertThat(ReplyPiece.waitedInVain(opened(true))).contains("waiting list", "none is offered any more");
    }

    @Test
    void whoHasAPlaceReadsNothingOfAList() {
        assertThat(ReplyPiece.waitedInVain(opened(false))).isEmpty();
    }

    private Opened opened(boolean waits) {
        Invitation invitation = Invitation.booking(1, "Sam", "sam@home.example", NOW);
        invitation.answer(new Reply(Answer.COMING, 0, null, false), waits, NOW);
        return new Opened(invitation, meeting, "Sam");
    }
}
