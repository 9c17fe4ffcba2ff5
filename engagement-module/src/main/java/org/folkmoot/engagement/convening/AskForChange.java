package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.engagement.model.rules.MeetingIsStillToCome;
import org.folkmoot.engagement.model.rules.OneRequestAtATime;
import org.folkmoot.engagement.model.rules.OnlyAFixedMeetingIsChanged;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Asks the office to move or to cancel a meeting that is already fixed. */
@ApplicationScoped
public class AskForChange {
    private final ConvenersMeetings mine;
    private final MeetingBook book;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskForChange() {
        this.mine = null;
        this.book = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AskForChange(ConvenersMeetings mine, MeetingBook book, CurrentActor actor, Audit audit, Clock clock) {
        this.mine = mine;
        this.book = book;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for another time or place. */
    @Transactional
    public long move(long id, Move move, String reason) {
        Meeting meeting = fixed(id);
        RuleBroken.check(new MeetingIsStillToCome(move.time().starts().toInstant(), clock.instant()));
        return kept(ChangeRequest.move(meeting.id(), move, reason, by(), clock.instant()), "Asked to move the meeting");
    }

    /** Asks to cancel. */
    @Transactional
    public long cancel(long id, String reason) {
        Meeting meeting = fixed(id);
        return kept(ChangeRequest.cancel(meeting.id(), reason, by(), clock.instant()), "Asked to cancel the meeting");
    }

    private Meeting fixed(long id) {
        Meeting meeting = mine.lock(id);
        RuleBroken.check(new OnlyAFixedMeetingIsChanged(meeting.state()));
        RuleBroken.check(new OneRequestAtATime(book.requestsAbout(id)));
        return meeting;
    }

    private long kept(ChangeRequest request, String words) {
        book.add(request);
        audit.wrote("meeting.ask", "meeting:" + request.meetingId(), words);
        return request.id();
    }

    private String by() {
        Subject subject = actor.get().subject();
        return subject == null ? actor.get().name() : subject.toString();
    }
}
