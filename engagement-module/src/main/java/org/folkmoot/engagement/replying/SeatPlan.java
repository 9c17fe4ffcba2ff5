package org.folkmoot.engagement.replying;

import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one way to take part in a meeting. Right only while the meeting is locked; a page may ask without, and
 * is then as old as any page.
 *
 * @param only the way where a meeting has several; null where it has one, so that everybody is counted
 */
record SeatPlan(
        InvitationBook book,
        long meeting,
        @Nullable Integer capacity,
        @Nullable Mode only) {

    /** The seats of this way to take part. */
    static SeatPlan of(InvitationBook book, Meeting meeting, Mode mode) {
        MeetingDetails details = meeting.details();
        return new SeatPlan(
                book, meeting.id(), details.capacity().in(mode), details.modes().size() == 1 ? null : mode);
    }

    /** The way in which this answer takes part: the one that it names, or the meeting's most usual one. */
    static Mode mode(Meeting meeting, @Nullable Mode named) {
        MeetingDetails details = meeting.details();
        return named != null && details.modes().contains(named)
                ? named
                : details.modes().get(0);
    }

    /** Seats that nobody else holds, whatever this invitation holds itself. */
    int room(Invitation invitation) {
        return capacity == null ? Integer.MAX_VALUE : capacity - book.seatsHeld(meeting, only, invitation.id());
    }

    /** Seats that nobody holds. */
    int room() {
        return capacity == null ? Integer.MAX_VALUE : capacity - book.seatsHeld(meeting, only, 0);
    }

    /** True where this answer belongs to these seats. */
    boolean isFor(Reply reply) {
        return only == null || only == (reply.mode() == null ? Mode.IN_PERSON : reply.mode());
    }

    /** True where the answer has to wait: too few seats, or somebody before it who would fit. */
    boolean mustWait(Invitation invitation, Reply reply) {
        int room = room(invitation);
        return reply.seats() > room
                || (capacity != null && book.someoneBeforeFits(invitation, only, Math.min(room, capacity)));
    }
}
