package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.engagement.TableNotesRecorded;
import org.folkmoot.engagement.model.ConsultationBook;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;

/** Hands what was said at the tables of a meeting to a consultation, once. */
@ApplicationScoped
public class HandOverNotes {
    private final MeetingBook meetings;
    private final ConsultationBook consultations;
    private final EventPublisher events;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HandOverNotes() {
        this.meetings = null;
        this.consultations = null;
        this.events = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public HandOverNotes(
            MeetingBook meetings, ConsultationBook consultations, EventPublisher events, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.consultations = consultations;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands all typed notes over; returns how many, 0 where the consultation has them already. */
    @Transactional
    public int hand(long meeting, String consultation) {
        if (meetings.lock(meeting).isEmpty()) {
            throw NotFound.of("meeting", meeting);
        }
        List<Long> notes = consultations.notes(meeting);
        boolean first = !notes.isEmpty() && consultations.handed(meeting, consultation, notes.size(), clock.instant());
        if (first) {
            events.publish(new TableNotesRecorded(meeting, consultation, notes));
        }
        audit.wrote(
                "meeting.notes",
                "meeting:" + meeting,
                first
                        ? "Handed " + notes.size() + " table notes to the consultation " + consultation
                        : "Handed no table notes over: there are none, or the consultation has them");
        return first ? notes.size() : 0;
    }
}
