package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.inviting.InviteAudience;
import org.folkmoot.engagement.messages.ConvenerMessages;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.rules.StateAllowsTheChange;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Approves a meeting: it gets its address, stands in the calendar, and its invitations go into the outbox, in one step. */
@ApplicationScoped
public class ApproveMeeting {
    private final MeetingBook book;
    private final InviteAudience inviting;
    private final MeetingAnnouncements announcements;
    private final ConvenerMessages conveners;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApproveMeeting() {
        this.book = null;
        this.inviting = null;
        this.announcements = null;
        this.conveners = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ApproveMeeting(
            MeetingBook book,
            InviteAudience inviting,
            MeetingAnnouncements announcements,
            ConvenerMessages conveners,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.inviting = inviting;
        this.announcements = announcements;
        this.conveners = conveners;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Approves what was read at {@code version}; returns how many were invited. */
    @Transactional
    public int approve(long id, int version) {
        Meeting meeting = book.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        RuleBroken.check(new StateAllowsTheChange(meeting.state(), MeetingState.APPROVED));
        meeting.mustBeAt(version);
        approve(meeting);
        int invited = meeting.invites() ? invite(meeting) : 0;
        audit.wrote("meeting.approve", "meeting:" + id, "Approved; " + invited + " people invited");
        if (!isOwn(meeting)) {
            tell(meeting, invited);
        }
        return invited;
    }

    private boolean isOwn(Meeting meeting) {
        return meeting.createdBy().equals(String.valueOf(actor.get().subject()));
    }

    private void tell(Meeting meeting, int invited) {
        conveners.tell(
                meeting.createdBy(),
                meeting,
                "Your meeting was approved",
                List.of("Invited: " + conveners.people(meeting, invited) + ". You will see their replies as counts."));
    }

    private void approve(Meeting meeting) {
        MeetingState from = meeting.state();
        meeting.approve(MeetingSlugs.of(meeting, slug -> book.bySlug(slug).isPresent()), clock.instant());
        book.step(meeting, from, clock.instant(), actor.get().name());
        book.flush();
        announcements.scheduled(meeting);
    }

    private int invite(Meeting meeting) {
        inviting.mustBeReady(meeting);
        MeetingState from = meeting.state();
        meeting.invitationsSent(clock.instant());
        book.step(meeting, from, clock.instant(), actor.get().name());
        book.flush();
        int invited = inviting.invite(meeting);
        announcements.invited(meeting, invited);
        return invited;
    }
}
