package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.rules.MeetingIsStillToCome;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Changes a draft, or what was sent back. */
@ApplicationScoped
public class EditMeeting {
    private final ConvenersMeetings mine;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditMeeting() {
        this.mine = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public EditMeeting(ConvenersMeetings mine, Audit audit, Clock clock) {
        this.mine = mine;
        this.audit = audit;
        this.clock = clock;
    }

    /** Replaces what the meeting is; refused where someone changed it after {@code version} was read. */
    @Transactional
    public void edit(long id, int version, MeetingDetails details) {
        Instant now = clock.instant();
        RuleBroken.check(new MeetingIsStillToCome(details.time().starts().toInstant(), now));
        Meeting meeting = mine.lock(id);
        meeting.mustBeAt(version);
        meeting.replan(details, now);
        audit.wrote("meeting.edit", "meeting:" + id, "Changed the plan");
    }
}
