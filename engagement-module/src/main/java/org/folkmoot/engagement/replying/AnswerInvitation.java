package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.contracts.engagement.ReplyReceived;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.LineStep;
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
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Keeps an answer: a seat where there is room, the waiting list where there is none, and a freed seat for who waits longest. */
@ApplicationScoped
public class AnswerInvitation {
    private final InvitationLinks links;
    private final InvitationBook invitations;
    private final MeetingBook meetings;
    private final FreedSeats freed;
    private final AnswerNews news;
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
        this.news = null;
        this.events = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    AnswerInvitation(
            InvitationLinks links,
            InvitationBook invitations,
            MeetingBook meetings,
            FreedSeats freed,
            AnswerNews news,
            EventPublisher events,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.meetings = meetings;
        this.freed = freed;
        this.news = news;
        this.events = events;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers by the link; the same answer twice changes nothing. */
    @Transactional
    public Optional<Outcome> answer(String token, Reply reply) {
        Optional<InvitationLinks.Opened> opened = links.open(token);
        return opened.map(
                found -> as(found.invitation(), () -> answer(found.invitation(), reply, "by the personal link")));
    }

    /** Leaves an offered seat to the next person; whatever else the person said stays where no seat was offered. */
    @Transactional
    public Optional<Outcome> decline(String token) {
        Optional<InvitationLinks.Opened> opened = links.open(token);
        return opened.map(found -> as(found.invitation(), () -> decline(found.invitation())));
    }

    private Outcome decline(Invitation invitation) {
        boolean showsName = invitation.reply().map(Reply::showsName).orElse(false);
        return invitation.hasOffer()
                ? answer(invitation, new Reply(Answer.NOT_COMING, 0, null, showsName), "by the link of the offer")
                : Outcome.KEPT;
    }

    /**
     * Keeps what a person told the office.
     *
     * @param how such as "by phone", for the audit log
     */
    @Transactional
    public Outcome answerFor(long invitation, Reply reply, String how) {
        Invitation found = invitations
                .find(invitation)
                .filter(each -> !each.isWithdrawn())
                .orElseThrow(() -> NotFound.of("invitation", invitation));
        return answer(found, reply, how);
    }

    private Outcome as(Invitation invitation, Supplier<Outcome> work) {
        Actor who = invitation.person().map(Actor::byLink).orElse(Actor.VISITOR);
        return actor.as(who, work);
    }

    private Outcome answer(Invitation invitation, Reply given, String how) {
        Meeting meeting = meetings.lock(invitation.meetingId()).orElseThrow();
        // Whoever held the lock before may have offered this person a seat or taken an offer back.
        invitations.refresh(invitation);
        Instant now = clock.instant();
        RuleBroken.check(new RepliesAreStillTaken(
                meeting.state(), meeting.details().time().hasBegun(now)));
        missLateOffer(invitation, now);
        Reply reply = given.in(SeatPlan.mode(meeting, given.mode()));
        if (!invitation.stands(reply)) {
            keep(meeting, invitation, reply, now, how);
        }
        return invitation.isWaiting() ? Outcome.WAITING : Outcome.KEPT;
    }

    private void missLateOffer(Invitation invitation, Instant now) {
        Instant until = invitation.offerUntil();
        if (until != null && !until.isAfter(now)) {
            invitations.step(invitation, LineStep.EXPIRED, now, actor.get().name(), null);
            invitation.missOffer(now);
        }
    }

    private void keep(Meeting meeting, Invitation invitation, Reply reply, Instant now, String how) {
        Reply before = invitation.reply().orElse(null);
        int held = invitation.seatsHeld();
        boolean waits = waits(meeting, invitation, reply);
        noteLine(invitation, reply, waits, now);
        invitation.answer(reply, waits, now);
        if (invitation.hasPlace()) {
            invitation.giveDoorCode(DoorCodes.next());
        }
        invitations.history(invitation, reply, waits, now);
        audit.wrote(
                "invitation.answer",
                "invitation:" + invitation.id(),
                reply.answer().words() + ", " + how);
        invitation
                .person()
                .ifPresent(person -> events.publish(
                        new ReplyReceived(meeting.id(), person, reply.answer().name(), reply.guests())));
        news.tell(meeting, invitation);
        if (waits || (held > 0 && (reply.seats() < held || movesAway(before, reply)))) {
            freed.offer(meeting);
        }
    }

    private static boolean movesAway(@Nullable Reply before, Reply reply) {
        return before != null && before.mode() != reply.mode();
    }

    private void noteLine(Invitation invitation, Reply reply, boolean waits, Instant now) {
        String who = actor.get().name();
        if (waits && !invitation.isWaiting()) {
            invitation.standAt(invitations.nextInLine(invitation.meetingId()));
            invitations.step(invitation, LineStep.JOINED, now, who, null);
        } else if (!waits && invitation.hasOffer()) {
            LineStep step = reply.answer() == Answer.COMING ? LineStep.TOOK : LineStep.DECLINED;
            invitations.step(invitation, step, now, who, null);
        } else if (!waits && invitation.isWaiting()) {
            invitations.step(invitation, LineStep.LEFT, now, who, null);
        }
    }

    private boolean waits(Meeting meeting, Invitation invitation, Reply reply) {
        if (reply.seats() == 0) {
            return false;
        }
        SeatPlan plan =
                SeatPlan.of(invitations, meeting, reply.mode() == null ? SeatPlan.mode(meeting, null) : reply.mode());
        Integer capacity = plan.capacity();
        if (capacity == null) {
            return false;
        }
        if (invitation.seatsHeld() > 0) {
            int own = invitation.reply().filter(plan::isFor).map(Reply::seats).orElse(0);
            RuleBroken.check(new MoreGuestsFitTheMeeting(plan.room(invitation) - own, reply.seats() - own));
            return false;
        }
        RuleBroken.check(new PartyCanEverFit(capacity, reply.seats()));
        return plan.mustWait(invitation, reply);
    }

    /** What became of an answer. */
    public enum Outcome {
        KEPT,
        WAITING
    }
}
