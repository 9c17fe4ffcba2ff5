package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.platform.outbox.Message;

/** Tells a person in their own way where they stand: a place, a place offered, the waiting list, an offer that went by. */
@ApplicationScoped
class AnswerNews {
    private final InvitationBook invitations;
    private final Guests guests;
    private final ReplyMessages messages;
    private final TellInFormat telling;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerNews() {
        this.invitations = null;
        this.guests = null;
        this.messages = null;
        this.telling = null;
    }

    @Inject
    AnswerNews(InvitationBook invitations, Guests guests, ReplyMessages messages, TellInFormat telling) {
        this.invitations = invitations;
        this.guests = guests;
        this.messages = messages;
        this.telling = telling;
    }

    /** Queues the news; who is not coming, or does not know yet, gets none. */
    void tell(Meeting meeting, Invitation invitation) {
        guests.of(invitation, meeting).ifPresent(guest -> tell(meeting, invitation, guest));
    }

    private void tell(Meeting meeting, Invitation invitation, Invited guest) {
        if (invitation.offerUntil() != null) {
            Instant until = invitation.offerUntil();
            tell(meeting, guest, each -> messages.offered(meeting, each, until));
        } else if (invitation.isWaiting()) {
            int position = position(meeting, invitation);
            tell(meeting, guest, each -> messages.onTheList(meeting, each, position));
        } else if (invitation.hasPlace()) {
            invitation
                    .reply()
                    .ifPresent(reply -> tell(
                            meeting, guest, each -> messages.confirmed(meeting, each, reply, invitation.doorCode())));
        } else if (invitation.offerMissedAt() != null) {
            tell(meeting, guest, each -> messages.offerMissed(meeting, each));
        } else {
            telling.nothingMore(guest, "meeting:" + meeting.id());
        }
    }

    private void tell(Meeting meeting, Invited guest, Function<Invited, Message> words) {
        telling.tell(List.of(guest), meeting.details().time().ends().toInstant(), words);
    }

    private int position(Meeting meeting, Invitation invitation) {
        Mode mode = SeatPlan.mode(meeting, invitation.reply().map(Reply::mode).orElse(null));
        return invitations.before(
                        invitation, SeatPlan.of(invitations, meeting, mode).only())
                + 1;
    }
}
