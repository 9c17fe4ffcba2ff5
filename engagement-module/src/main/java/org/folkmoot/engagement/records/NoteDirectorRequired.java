package org.folkmoot.engagement.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.CouncilRecords;
import org.folkmoot.engagement.model.DirectorRequired;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Notes that the council required a director to attend a meeting. */
@ApplicationScoped
public class NoteDirectorRequired {
    private final MeetingBook meetings;
    private final CouncilRecords records;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteDirectorRequired() {
        this.meetings = null;
        this.records = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public NoteDirectorRequired(MeetingBook meetings, CouncilRecords records, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes it. */
    @Transactional
    public void note(long meeting, String director, String reason, boolean attended) {
        if (meetings.find(meeting).isEmpty()) {
            throw NotFound.of("meeting", meeting);
        }
        records.add(new DirectorRequired(0, meeting, director, reason, attended, clock.instant()));
        audit.wrote("meeting.10c", "meeting:" + meeting, "The council required " + director + " to attend");
    }
}
