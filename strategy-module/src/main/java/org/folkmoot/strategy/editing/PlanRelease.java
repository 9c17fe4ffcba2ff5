package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.SectionViews;

/** Sets the time at which the drafts of a page become public by themselves. */
@ApplicationScoped
public class PlanRelease {

    private final EditorViews views;
    private final SectionViews sections;
    private final PublishedPages published;
    private final ReleaseDrafts people;
    private final Releases releases;
    private final WholePage whole;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanRelease() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public PlanRelease(
            EditorViews views,
            SectionViews sections,
            PublishedPages published,
            ReleaseDrafts people,
            Releases releases,
            WholePage whole,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.views = views;
        this.sections = sections;
        this.published = published;
        this.people = people;
        this.releases = releases;
        this.whole = whole;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans all drafts that the page has now; they must be fit to be published already. */
    @Transactional
    public void plan(long page, Instant due) {
        PageLine line = published.find(page).orElseThrow(() -> NotFound.of("page", page));
        Map<Long, Integer> parts = Drafts.of(views.sections(page));
        RuleBroken.check(people.rule(parts.keySet()));
        List<SectionRow> rows = sections.of(page).stream()
                .filter(row -> parts.containsKey(row.id()))
                .toList();
        whole.toPublish(line, rows);
        if (parts.isEmpty()) {
            throw Conflict.on("drafts of page", page);
        }
        releases.add(page, Release.State.PLANNED, actor.get().name(), clock.instant(), "", due, parts);
        audit.wrote("content.plan", "page:" + page, "To be published on " + Words.dateAndTime(due));
    }
}
