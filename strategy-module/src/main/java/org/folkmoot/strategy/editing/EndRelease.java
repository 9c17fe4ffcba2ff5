package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.store.Releases;

/** Sends drafts back to whoever wrote them, or takes back a request or a time. */
@ApplicationScoped
public class EndRelease {

    private final Releases releases;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EndRelease() {
        this(null, null, null, null);
    }

    @Inject
    public EndRelease(Releases releases, CurrentActor actor, Audit audit, Clock clock) {
        this.releases = releases;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends what is open for the page; the words go to whoever asked. */
    @Transactional
    public void end(long page, Release.State state, String words) {
        if (!releases.close(page, state, actor.get().name(), clock.instant(), words)) {
            throw Conflict.on("release of page", page);
        }
        audit.wrote("content.answer", "page:" + page, state == Release.State.SENT_BACK ? "Sent back" : "Taken back");
    }
}
