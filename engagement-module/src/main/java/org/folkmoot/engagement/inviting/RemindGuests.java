package org.folkmoot.engagement.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.audit.Audit;

/** Queues the reminders of one meeting that are due now; each goes once. */
@ApplicationScoped
public class RemindGuests {
    private static final int MOST = 500;

    private final MeetingBook book;
    private final Audiences audiences;
    private final MeetingMessages messages;
    private final TellInFormat telling;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RemindGuests() {
        this.book = null;
        this.audiences = null;
        this.messages = null;
        this.telling = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public RemindGuests(
            MeetingBook book,
            Audiences audiences,
            MeetingMessages messages,
            TellInFormat telling,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.audiences = audiences;
        this.messages = messages;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Queues at most one batch; returns how many were queued. */
    @Transactional
    public int remind(long meetingId) {
        Meeting meeting = book.lock(meetingId).orElseThrow();
        Instant now = clock.instant();
        int days = due(meeting, now);
        if (days == 0 || !meeting.state().isFixed()) {
            return 0;
        }
        Instant before = meeting.details().time().starts().toInstant().minus(Duration.ofDays(days));
        var guests = audiences.takeReminders(meetingId, meeting.audience().stoppableTopic(), days, before, now, MOST);
        telling.tell(
                guests.stream().map(guest -> inFormat(guest, days)).toList(),
                meeting.details().time().ends().toInstant(),
                guest -> messages.reminder(meeting, guest, days));
        if (!guests.isEmpty()) {
            audit.wrote("meeting.remind", "meeting:" + meetingId, "Queued " + guests.size() + " reminders");
        }
        return guests.size();
    }

    /** A day before nobody could make a format any more, and who has not answered has the invitation in theirs. */
    private static Invited inFormat(Invited guest, int days) {
        return days > 1 && guest.answer() != null ? guest : guest.inUsualFormat();
    }

    private static int due(Meeting meeting, Instant now) {
        Duration left = Duration.between(now, meeting.details().time().starts().toInstant());
        if (left.isNegative() || left.isZero()) {
            return 0;
        }
        if (left.compareTo(Duration.ofDays(1)) <= 0) {
            return 1;
        }
        return left.compareTo(Duration.ofDays(7)) <= 0 ? 7 : 0;
    }
}
