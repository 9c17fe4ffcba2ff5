package org.folkmoot.engagement.calendar;

import java.time.Instant;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar shows it.
 *
 * @param slug null where the meeting has no public page
 */
public record CalendarEntry(
        long meeting,
        int sequence,
        @Nullable String slug,
        String title,
        String where,
        String description,
        Instant starts,
        Instant ends,
        Instant changedAt,
        boolean cancelled) {

    /** The entry of a meeting; a discreet one does not say what it is about. */
    public static CalendarEntry of(Meeting meeting, boolean discreet) {
        MeetingDetails details = meeting.details();
        return new CalendarEntry(
                meeting.id(),
                meeting.calendarSequence(),
                details.openToPublic() && !discreet ? meeting.slug() : null,
                discreet ? "Meeting" : details.title(),
                details.venue().words(),
                discreet ? "" : details.purpose(),
                details.time().starts().toInstant(),
                details.time().ends().toInstant(),
                meeting.changedAt(),
                meeting.state() == MeetingState.CANCELLED);
    }
}
