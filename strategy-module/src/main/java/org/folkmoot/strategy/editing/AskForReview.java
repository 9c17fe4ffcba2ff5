package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.views.EditorViews;

/** Asks a second person to read the drafts of a page and publish them. */
@ApplicationScoped
public class AskForReview {

    private final EditorViews views;
    private final Releases releases;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskForReview() {
        this(null, null, null, null, null);
    }

    @Inject
    public AskForReview(EditorViews views, Releases releases, CurrentActor actor, Audit audit, Clock clock) {
        this.views = views;
        this.releases = releases;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for all drafts that the page has now; nothing where it has none. */
    @Transactional
    public void ask(long page, String note) {
        Map<Long, Integer> parts = Drafts.of(views.sections(page));
        if (!parts.isEmpty()) {
            releases.add(page, Release.State.ASKED, actor.get().name(), clock.instant(), note, null, parts);
            audit.wrote("content.ask", "page:" + page, parts.size() + " drafts sent for review");
        }
    }
}
