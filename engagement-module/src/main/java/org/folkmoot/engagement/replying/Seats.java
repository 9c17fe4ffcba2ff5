package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.jspecify.annotations.Nullable;

/** What a person may know of the seats: how many are free, and where they stand on the waiting list. */
@ApplicationScoped
public class Seats {
    private final InvitationBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Seats() {
        this.book = null;
    }

    @Inject
    public Seats(InvitationBook book) {
        this.book = book;
    }

    /** Each way to take part with the seats that are free for this person. */
    public List<Free> free(Meeting meeting, Invitation invitation) {
        List<Free> free = new ArrayList<>();
        for (Mode mode : meeting.details().modes()) {
            SeatPlan plan = SeatPlan.of(book, meeting, mode);
            free.add(new Free(mode, plan.capacity() == null ? null : free(plan, plan.room(invitation), invitation)));
        }
        return free;
    }

    /** What nobody holds, unless somebody waits whose party fits there: by the same measure an answer has to wait. */
    private int free(SeatPlan plan, int room, Invitation invitation) {
        return room <= 0 || book.someoneBeforeFits(invitation, plan.only(), room) ? 0 : room;
    }

    /** Where somebody stands who waits without an offer. */
    public Standing standing(Meeting meeting, Invitation invitation) {
        Mode mode = SeatPlan.mode(meeting, invitation.reply().map(Reply::mode).orElse(null));
        SeatPlan plan = SeatPlan.of(book, meeting, mode);
        int cameFree = book.cameFree(
                meeting.id(), plan.only(), Objects.requireNonNull(invitation.waitingSince(), "nobody waits"));
        return new Standing(book.before(invitation, plan.only()) + 1, cameFree, plan.only());
    }

    /**
     * The seats of one way to take part.
     *
     * @param seats null without a limit
     */
    public record Free(Mode mode, @Nullable Integer seats) {

        /** True where at least one is free. */
        public boolean any() {
            return seats == null || seats > 0;
        }
    }

    /**
     * A place on the waiting list.
     *
     * @param place 1 for the next
     * @param cameFree seats that went to others since the person joined
     * @param mode the way they wait for; null where the meeting has only one
     */
    public record Standing(
            int place, int cameFree, @Nullable Mode mode) {}
}
