package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;

/** Ends the offers of one meeting that nobody answered in time, and offers every free seat to the next who waits. */
@ApplicationScoped
public class KeepTheLineMoving {
    private final MeetingBook meetings;
    private final InvitationBook invitations;
    private final FreedSeats freed;
    private final AnswerNews news;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTheLineMoving() {
        this.meetings = null;
        this.invitations = null;
        this.freed = null;
        this.news = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    KeepTheLineMoving(
            MeetingBook meetings,
            InvitationBook invitations,
            FreedSeats freed,
            AnswerNews news,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.freed = freed;
        this.news = news;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks at one meeting; returns how many offers ended or began. */
    @Transactional
    public int look(long id) {
        Optional<Meeting> locked = meetings.lock(id);
        Instant now = clock.instant();
        if (locked.isEmpty()
                || !locked.get().state().isFixed()
                || locked.get().details().time().hasBegun(now)) {
            return 0;
        }
        Meeting meeting = locked.get();
        int ended = 0;
        for (Invitation late : invitations.lateOffers(id, now)) {
            end(meeting, late, now);
            ended++;
        }
        int offered = freed.offer(meeting);
        if (ended + offered > 0) {
            audit.wrote(
                    "meeting.line",
                    "meeting:" + id,
                    ended + " offers ran out, " + offered + " places offered to people on the waiting list");
        }
        return ended + offered;
    }

    private void end(Meeting meeting, Invitation waiting, Instant now) {
        invitations.step(waiting, LineStep.EXPIRED, now, actor.get().name(), null);
        waiting.missOffer(now);
        news.tell(meeting, waiting);
    }
}
