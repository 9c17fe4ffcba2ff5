package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.inviting.TellGuests;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.rules.OnlyAFixedMeetingIsChanged;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Cancels a fixed meeting and tells everyone who was coming. */
@ApplicationScoped
public class CancelMeeting {
    private final MeetingBook book;
    private final TellGuests tell;
    private final MeetingAnnouncements announcements;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CancelMeeting() {
        this.book = null;
        this.tell = null;
        this.announcements = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CancelMeeting(
            MeetingBook book,
            TellGuests tell,
            MeetingAnnouncements announcements,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.tell = tell;
        this.announcements = announcements;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Cancels it; returns how many were told. */
    @Transactional
    public int cancel(long id, String why) {
        Meeting meeting = book.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        RuleBroken.check(new OnlyAFixedMeetingIsChanged(meeting.state()));
        MeetingState from = meeting.state();
        meeting.cancel(why, clock.instant());
        book.step(meeting, from, clock.instant(), actor.get().name());
        book.flush();
        int told = tell.cancelled(meeting);
        announcements.cancelled(meeting);
        audit.wrote("meeting.cancel", "meeting:" + id, "Cancelled; " + told + " people told");
        return told;
    }
}
