package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.FollowUpBook.Evaluation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.AttendanceIsNotedOnceItBegan;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps what somebody wrote about a meeting on paper, or said on the phone; it names nobody. */
@ApplicationScoped
public class KeyInEvaluation {
    private final MeetingBook meetings;
    private final FollowUpBook book;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeyInEvaluation() {
        this.meetings = null;
        this.book = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public KeyInEvaluation(MeetingBook meetings, FollowUpBook book, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps it, once the meeting has begun. */
    @Transactional
    public void keyIn(Evaluation evaluation) {
        long id = evaluation.meetingId();
        Meeting meeting = meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        RuleBroken.check(new AttendanceIsNotedOnceItBegan(meeting, clock.instant()));
        book.giveOnPaper(evaluation);
        audit.wrote("meeting.evaluate", "meeting:" + id, "Typed in from paper or phone");
    }
}
