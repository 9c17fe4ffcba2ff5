package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.contracts.engagement.ReplyReceived;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.rules.MoreGuestsFitTheMeeting;
import org.folkmoot.engagement.model.rules.PartyCanEverFit;
import org.folkmoot.engagement.model.rules.RepliesAreStillTaken;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps an answer: a seat where there is room, the waiting list where there is none, and a freed seat for who waits longest. */
@ApplicationScoped
public class AnswerInvitation {
    private final InvitationLinks links;
    private final InvitationBook invitations;
    private final MeetingBook meetings;
    private final FreedSeats freed;
    private final EventPublisher events;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerInvitation() {
        this.links = null;
        this.invitations = null;
        this.meetings = null;
        this.freed = null;
        this.events = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AnswerInvitation(
            InvitationLinks links,
            InvitationBook invitations,
            MeetingBook meetings,
            FreedSeats freed,
            EventPublisher events,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.meetings = meetings;
        this.freed = freed;
        this.events = events;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers by the link; the same answer twice changes nothing. */
    @Transactional
    public Optional<Outcome> answer(String token, Reply reply) {
        Optional<InvitationLinks.Opened> opened = links.open(token);
        return opened.map(found -> as(found.invitation(), () -> answer(found.invitation(), reply)));
    }

    private Outcome as(Invitation invitation, Supplier<Outcome> work) {
        Actor who = invitation.person().map(Actor::byLink).orElse(Actor.VISITOR);
        return actor.as(who, work);
    }

    private Outcome answer(Invitation invitation, Reply reply) {
        Meeting meeting = meetings.lock(invitation.meetingId()).orElseThrow();
        Instant now = clock.instant();
        RuleBroken.check(new RepliesAreStillTaken(
                meeting.state(), meeting.details().time().hasBegun(now)));
        if (!invitation.stands(reply)) {
            keep(meeting, invitation, reply, now);
        }
        return invitation.isWaiting() ? Outcome.WAITING : Outcome.KEPT;
    }

    private void keep(Meeting meeting, Invitation invitation, Reply reply, Instant now) {
        int held = invitation.seatsHeld();
        boolean waits = waits(meeting, invitation, reply);
        invitation.answer(reply, waits, now);
        invitations.history(invitation, reply, waits, now);
        audit.wrote(
                "invitation.answer",
                "invitation:" + invitation.id(),
                reply.answer().words());
        invitation
                .person()
                .ifPresent(person -> events.publish(
                        new ReplyReceived(meeting.id(), person, reply.answer().name(), reply.guests())));
        if (reply.seats() < held) {
            freed.offer(meeting);
        }
    }

    private boolean waits(Meeting meeting, Invitation invitation, Reply reply) {
        Integer capacity = meeting.details().capacity().in(meeting.details().usualMode());
        if (capacity == null || reply.seats() == 0) {
            return false;
        }
        int room = capacity - invitations.seatsHeld(meeting.id(), invitation.id());
        int held = invitation.seatsHeld();
        if (held > 0) {
            RuleBroken.check(new MoreGuestsFitTheMeeting(room - held, reply.seats() - held));
            return false;
        }
        RuleBroken.check(new PartyCanEverFit(capacity, reply.seats()));
        boolean othersWait =
                invitations.waiting(meeting.id()).stream().anyMatch(other -> other.id() != invitation.id());
        return reply.seats() > room || (othersWait && invitation.isWaiting());
    }

    /** What became of an answer. */
    public enum Outcome {
        KEPT,
        WAITING
    }
}
