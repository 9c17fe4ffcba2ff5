package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.platform.audit.Audit;

/** Says who is to be invited. */
@ApplicationScoped
public class ChooseAudience {
    private final ConvenersMeetings mine;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChooseAudience() {
        this.mine = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ChooseAudience(ConvenersMeetings mine, Audit audit, Clock clock) {
        this.mine = mine;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the choice: everyone of the scope, those who follow some interests, or nobody. */
    @Transactional
    public void choose(long id, int version, boolean invites, List<String> interests, Narrowing narrowing) {
        Meeting meeting = mine.lock(id);
        meeting.mustBeAt(version);
        meeting.invite(invites, interests, narrowing, clock.instant());
        audit.wrote(
                "meeting.audience",
                "meeting:" + id,
                invites ? meeting.audience().words() : "Nobody is invited");
    }
}
