package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.rules.MeetingIsStillToCome;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Puts details and words right while the office decides. */
@ApplicationScoped
public class CorrectMeeting {
    private final MeetingBook book;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CorrectMeeting() {
        this.book = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CorrectMeeting(MeetingBook book, Audit audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Replaces details and words of what was read at {@code version}. */
    @Transactional
    public void correct(long id, int version, MeetingDetails details, InvitationText text) {
        Instant now = clock.instant();
        RuleBroken.check(new MeetingIsStillToCome(details.time().starts().toInstant(), now));
        Meeting meeting = book.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        meeting.mustBeAt(version);
        meeting.correct(details, text, now);
        audit.wrote("meeting.correct", "meeting:" + id, "The office corrected the meeting");
    }
}
