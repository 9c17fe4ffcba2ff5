package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.folkmoot.contracts.engagement.AttendanceRecorded;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.AttendanceBook.Came;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.AttendanceIsNotedOnceItBegan;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Notes who came to a meeting and who had a place and did not come. */
@ApplicationScoped
public class NoteAttendance {
    private final MeetingBook meetings;
    private final AttendanceBook attendance;
    private final EventPublisher events;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteAttendance() {
        this.meetings = null;
        this.attendance = null;
        this.events = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public NoteAttendance(
            MeetingBook meetings,
            AttendanceBook attendance,
            EventPublisher events,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.events = events;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes the whole list: those with these invitations came, the others with a place did not. */
    @Transactional
    public AttendanceBook.Turnout note(long id, Set<Long> came) {
        Meeting meeting = begun(id);
        attendance.note(id, came, by(), clock.instant());
        AttendanceBook.Turnout turnout = attendance.turnout(id);
        events.publish(new AttendanceRecorded(meeting.id(), turnout.came(), turnout.missed()));
        audit.wrote(
                "meeting.attendance",
                "meeting:" + id,
                turnout.came() + " came, " + turnout.missed() + " had a place and did not come");
        return turnout;
    }

    /** Notes someone who came without a place; once, where it is somebody on record. */
    @Transactional
    public void walkIn(long id, Came came) {
        begun(id);
        attendance.walkIn(id, came, by(), clock.instant());
        audit.wrote(
                "meeting.attendance",
                came.person() == null ? "meeting:" + id : "person:" + came.person(),
                "Someone came without a place to meeting " + id);
    }

    private Meeting begun(long id) {
        Meeting meeting = meetings.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        RuleBroken.check(new AttendanceIsNotedOnceItBegan(meeting, clock.instant()));
        return meeting;
    }

    private String by() {
        Subject subject = actor.get().subject();
        return subject == null ? actor.get().name() : subject.toString();
    }
}
