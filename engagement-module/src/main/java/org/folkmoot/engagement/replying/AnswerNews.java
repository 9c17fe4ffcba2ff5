package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.engagement.messages.ReplyMessages;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.platform.outbox.Outbox;

/** Tells a person in their own way where they stand: a place, a place offered, the waiting list, an offer that went by. */
@ApplicationScoped
class AnswerNews {
    private final InvitationBook invitations;
    private final Guests guests;
    private final ReplyMessages messages;
    private final Outbox outbox;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerNews() {
        this.invitations = null;
        this.guests = null;
        this.messages = null;
        this.outbox = null;
    }

    @Inject
    AnswerNews(InvitationBook invitations, Guests guests, ReplyMessages messages, Outbox outbox) {
        this.invitations = invitations;
        this.guests = guests;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** Queues the news; who is not coming, or does not know yet, gets none. */
    void tell(Meeting meeting, Invitation invitation) {
        guests.of(invitation, meeting).ifPresent(guest -> tell(meeting, invitation, guest));
    }

    private void tell(Meeting meeting, Invitation invitation, Invited guest) {
        if (invitation.offerUntil() != null) {
            outbox.queue(messages.offered(meeting, guest, invitation.offerUntil()));
        } else if (invitation.isWaiting()) {
            outbox.queue(messages.onTheList(meeting, guest, position(meeting, invitation)));
        } else if (invitation.hasPlace()) {
            invitation
                    .reply()
                    .ifPresent(reply -> outbox.queue(messages.confirmed(meeting, guest, reply, invitation.doorCode())));
        } else if (invitation.offerMissedAt() != null) {
            outbox.queue(messages.offerMissed(meeting, guest));
        }
    }

    private int position(Meeting meeting, Invitation invitation) {
        Mode mode = SeatPlan.mode(meeting, invitation.reply().map(Reply::mode).orElse(null));
        return invitations.before(
                        invitation, SeatPlan.of(invitations, meeting, mode).only())
                + 1;
    }
}
