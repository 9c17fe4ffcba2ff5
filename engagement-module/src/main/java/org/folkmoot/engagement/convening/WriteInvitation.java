package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps the convener's words. */
@ApplicationScoped
public class WriteInvitation {
    private final ConvenersMeetings mine;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteInvitation() {
        this.mine = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WriteInvitation(ConvenersMeetings mine, Audit audit, Clock clock) {
        this.mine = mine;
        this.audit = audit;
        this.clock = clock;
    }

    /** Replaces subject and paragraphs. */
    @Transactional
    public void write(long id, int version, InvitationText text) {
        Meeting meeting = mine.lock(id);
        meeting.mustBeAt(version);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        meeting.write(text, clock.instant());
        audit.wrote("meeting.write", "meeting:" + id, "Wrote the invitation");
    }
}
