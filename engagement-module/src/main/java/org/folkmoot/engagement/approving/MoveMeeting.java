package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.inviting.TellGuests;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Moves a fixed meeting and tells everyone who needs to know. */
@ApplicationScoped
public class MoveMeeting {
    private final MeetingBook book;
    private final TellGuests tell;
    private final MeetingAnnouncements announcements;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveMeeting() {
        this.book = null;
        this.tell = null;
        this.announcements = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public MoveMeeting(
            MeetingBook book, TellGuests tell, MeetingAnnouncements announcements, Audit audit, Clock clock) {
        this.book = book;
        this.tell = tell;
        this.announcements = announcements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves it and says why; returns how many were told. Nobody is written to where only the number of places changed: whoever
     * waits hears of it when a place is theirs.
     */
    @Transactional
    public int move(long id, Move move, String why) {
        Meeting meeting = book.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        boolean noticed = move.isNoticed(meeting.details());
        book.keepPlan(meeting, clock.instant());
        meeting.move(move, clock.instant());
        book.flush();
        int told = noticed ? tell.moved(meeting, why) : 0;
        announcements.moved(meeting);
        audit.wrote("meeting.move", "meeting:" + id, "Changed; " + told + " people told. Why: " + why);
        return told;
    }
}
