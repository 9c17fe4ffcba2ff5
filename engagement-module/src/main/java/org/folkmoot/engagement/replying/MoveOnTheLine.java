package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.PersonStillWaits;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Puts somebody elsewhere on the waiting list, for a reason that stays with it; a free seat then goes by the new order. */
@ApplicationScoped
public class MoveOnTheLine {
    private final MeetingBook meetings;
    private final InvitationBook invitations;
    private final FreedSeats freed;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveOnTheLine() {
        this.meetings = null;
        this.invitations = null;
        this.freed = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    MoveOnTheLine(
            MeetingBook meetings,
            InvitationBook invitations,
            FreedSeats freed,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.freed = freed;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Moves them so that they are the n-th to be offered a seat; past the end means last. */
    @Transactional
    public void move(long meetingId, long invitationId, int place, String reason) {
        Meeting meeting = meetings.lock(meetingId).orElseThrow(() -> NotFound.of("meeting", meetingId));
        List<Invitation> line = new ArrayList<>(invitations.waiting(meetingId));
        Invitation moved = line.stream()
                .filter(each -> each.id() == invitationId)
                .findFirst()
                .orElse(null);
        RuleBroken.check(new PersonStillWaits(moved != null && !moved.hasOffer()));
        if (moved == null) {
            return;
        }
        line.remove(moved);
        long offered = line.stream().filter(Invitation::hasOffer).count();
        line.add((int) Math.min(line.size(), offered + Math.max(1, place) - 1), moved);
        for (int i = 0; i < line.size(); i++) {
            line.get(i).standAt(i + 1L);
        }
        Instant now = clock.instant();
        invitations.step(moved, LineStep.MOVED, now, actor.get().name(), reason);
        audit.wrote(
                "invitation.move",
                "invitation:" + invitationId,
                "To place " + place + " on the waiting list: " + reason);
        freed.offer(meeting);
    }
}
