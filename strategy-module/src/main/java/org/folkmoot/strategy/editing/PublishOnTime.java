package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.model.rules.OnlyWhatWasSeenIsPublished;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.SectionViews;

/** Publishes the drafts of a page whose time has come, exactly those that were planned. */
@ApplicationScoped
public class PublishOnTime {

    private final PublishDrafts publish;
    private final EditorViews views;
    private final SectionViews sections;
    private final Releases releases;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublishOnTime() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PublishOnTime(
            PublishDrafts publish,
            EditorViews views,
            SectionViews sections,
            Releases releases,
            CurrentActor actor,
            Clock clock) {
        this.publish = publish;
        this.views = views;
        this.sections = sections;
        this.releases = releases;
        this.actor = actor;
        this.clock = clock;
    }

    /** Publishes what is planned for the page; false where nothing is, or another node does it. */
    @Transactional
    public boolean publish(long page) {
        Release release = releases.take(page, clock.instant()).orElse(null);
        if (release == null) {
            return false;
        }
        List<Long> changed = Drafts.changed(release.parts(), Drafts.of(views.sections(page)));
        Map<Long, Integer> locks = new LinkedHashMap<>();
        sections.of(page).stream()
                .filter(row -> release.parts().containsKey(row.id()))
                .forEach(row -> locks.put(row.id(), row.lock()));
        RuleBroken.check(new OnlyWhatWasSeenIsPublished(names(page, changed)));
        publish.publish(page, locks);
        return releases.close(page, Release.State.PUBLISHED, actor.get().name(), clock.instant(), null);
    }

    private List<String> names(long page, List<Long> changed) {
        return sections.of(page).stream()
                .filter(row -> changed.contains(row.id()))
                .map(row -> Shape.of(row.kind()).titleOf(row.name()))
                .toList();
    }
}
