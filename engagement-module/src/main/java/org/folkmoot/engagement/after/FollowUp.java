package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.AttendanceBook.Attendee;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.rules.AttendanceIsNotedOnceItBegan;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Thanks everyone who came, or tells them what became of what they said. */
@ApplicationScoped
public class FollowUp {
    private static final int BATCH = 500;

    private final MeetingBook meetings;
    private final AttendanceBook attendance;
    private final FollowUpBook book;
    private final FollowUpMessages messages;
    private final Outbox outbox;
    private final FormatGate gate;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowUp() {
        this.meetings = null;
        this.attendance = null;
        this.book = null;
        this.messages = null;
        this.outbox = null;
        this.gate = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    FollowUp(
            MeetingBook meetings,
            AttendanceBook attendance,
            FollowUpBook book,
            FollowUpMessages messages,
            Outbox outbox,
            FormatGate gate,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.book = book;
        this.messages = messages;
        this.outbox = outbox;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes to everyone who came and wants to be written to; returns how many. */
    @Transactional
    public int send(long id, String subject, String words, boolean ask) {
        Meeting meeting = meetings.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        RuleBroken.check(new AttendanceIsNotedOnceItBegan(meeting, clock.instant()));
        gate.mustBeOpen(Outgoing.followUp(id));
        int told = 0;
        int leftOut = 0;
        List<Attendee> batch = next(meeting, 0);
        while (!batch.isEmpty()) {
            List<Attendee> reached = batch.stream().filter(Attendee::canBeTold).toList();
            outbox.queueAll(reached.stream()
                    .map(guest -> messages.to(guest, meeting, subject, words, ask))
                    .toList());
            told += reached.size();
            leftOut += batch.size() - reached.size();
            batch = next(meeting, batch.get(batch.size() - 1).id());
        }
        book.add(new FollowUpBook.FollowUp(id, subject, words, ask, told, leftOut, clock.instant()));
        audit.wrote(
                "meeting.follow-up",
                "meeting:" + id,
                "Wrote to " + told + " people who came; " + leftOut + " left out");
        return told;
    }

    private List<Attendee> next(Meeting meeting, long after) {
        return attendance.toTell(meeting.id(), meeting.audience().stoppableTopic(), after, BATCH);
    }
}
