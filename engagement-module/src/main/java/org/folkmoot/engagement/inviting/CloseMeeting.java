package org.folkmoot.engagement.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.engagement.MeetingHeld;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;

/** Marks a meeting as held once it is over. */
@ApplicationScoped
public class CloseMeeting {
    private final MeetingBook book;
    private final CurrentActor actor;
    private final Audit audit;
    private final EventPublisher events;
    private final PublicContent content;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CloseMeeting() {
        this.book = null;
        this.actor = null;
        this.audit = null;
        this.events = null;
        this.content = null;
        this.clock = null;
    }

    @Inject
    public CloseMeeting(
            MeetingBook book,
            CurrentActor actor,
            Audit audit,
            EventPublisher events,
            PublicContent content,
            Clock clock) {
        this.book = book;
        this.actor = actor;
        this.audit = audit;
        this.events = events;
        this.content = content;
        this.clock = clock;
    }

    /** Closes it, where it is over and fixed. */
    @Transactional
    public void close(long id) {
        Meeting meeting = book.lock(id).orElseThrow();
        MeetingState from = meeting.state();
        if (from.isFixed() && meeting.details().time().isOver(clock.instant())) {
            meeting.held(clock.instant());
            book.step(meeting, from, clock.instant(), actor.get().name());
            events.publish(new MeetingHeld(
                    meeting.id(), meeting.details().time().ends().toInstant()));
            audit.wrote("meeting.held", "meeting:" + id, "The meeting is over");
            content.changed();
        }
    }
}
