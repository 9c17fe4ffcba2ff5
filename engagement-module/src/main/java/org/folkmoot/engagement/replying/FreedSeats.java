package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.platform.outbox.Outbox;

/** Gives freed seats to those who wait longest and whose party fits, and tells them. */
@ApplicationScoped
class FreedSeats {
    private final InvitationBook invitations;
    private final Guests guests;
    private final MeetingMessages messages;
    private final Outbox outbox;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FreedSeats() {
        this.invitations = null;
        this.guests = null;
        this.messages = null;
        this.outbox = null;
        this.clock = null;
    }

    @Inject
    FreedSeats(InvitationBook invitations, Guests guests, MeetingMessages messages, Outbox outbox, Clock clock) {
        this.invitations = invitations;
        this.guests = guests;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
    }

    void offer(Meeting meeting) {
        Integer capacity = meeting.details().capacity().in(meeting.details().usualMode());
        if (capacity == null || meeting.details().time().hasBegun(clock.instant())) {
            return;
        }
        for (Invitation waiting : invitations.waiting(meeting.id())) {
            int room = capacity - invitations.seatsHeld(meeting.id(), waiting.id());
            if (waiting.reply().map(Reply::seats).orElse(0) <= room) {
                waiting.takePlace();
                tell(meeting, waiting);
            }
        }
    }

    private void tell(Meeting meeting, Invitation invitation) {
        Optional<Invited> guest = guests.of(invitation, meeting);
        guest.ifPresent(found -> outbox.queue(messages.placeFree(meeting, found)));
    }
}
