package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Sends a meeting that the office planned itself: it is put forward and approved in one step, and both are recorded. */
@ApplicationScoped
public class SendOwnMeeting {
    private final MeetingBook book;
    private final ApproveMeeting approving;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendOwnMeeting() {
        this.book = null;
        this.approving = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SendOwnMeeting(MeetingBook book, ApproveMeeting approving, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.approving = approving;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends what was read at {@code version}; returns how many were invited. */
    @Transactional
    public int send(long id, int version) {
        Meeting meeting = book.lock(id).filter(Meeting::isOfTheOffice).orElseThrow(() -> NotFound.of("meeting", id));
        meeting.mustBeAt(version);
        MeetingState from = meeting.state();
        meeting.submit(clock.instant());
        book.step(meeting, from, clock.instant(), actor.get().name());
        book.flush();
        audit.wrote("meeting.submit", "meeting:" + id, "The office approves its own meeting");
        return approving.approve(id, meeting.version());
    }
}
