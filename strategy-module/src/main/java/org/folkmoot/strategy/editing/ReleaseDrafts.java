package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.model.rules.NobodyPublishesTheirOwnDraft;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.strategy.store.views.VersionRow;

/** Makes drafts public on the word of a person; where the trust wants a second person, never by whoever wrote them. */
@ApplicationScoped
public class ReleaseDrafts {

    private final PublishDrafts publish;
    private final SectionViews sections;
    private final Releases releases;
    private final TrustSettings settings;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReleaseDrafts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReleaseDrafts(
            PublishDrafts publish,
            SectionViews sections,
            Releases releases,
            TrustSettings settings,
            CurrentActor actor,
            Clock clock) {
        this.publish = publish;
        this.sections = sections;
        this.releases = releases;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** The key of the setting: {@code yes} where drafts are published by a second person only. */
    public static final String SECOND_PERSON = "editing.second-person";

    /**
     * Publishes the drafts of these sections, each as the publisher saw it under its lock.
     *
     * @param locks section to lock
     */
    @Transactional
    public void release(long page, Map<Long, Integer> locks) {
        release(page, locks, Set.of());
    }

    /** The same where the pages at these addresses become public with it, in the caller's transaction. */
    void release(long page, Map<Long, Integer> locks, Set<String> also) {
        RuleBroken.check(rule(locks.keySet()));
        publish.publish(page, locks, also);
        releases.close(page, Release.State.PUBLISHED, actor.get().name(), clock.instant(), null);
    }

    /** Whether whoever acts may publish the drafts of these sections. */
    NobodyPublishesTheirOwnDraft rule(Set<Long> drafted) {
        List<String> editors = drafted.stream()
                .flatMap(section -> sections.draft(section).stream())
                .map(VersionRow::editor)
                .distinct()
                .toList();
        boolean wanted = settings.get(SECOND_PERSON).filter("yes"::equals).isPresent();
        return new NobodyPublishesTheirOwnDraft(wanted, actor.get().name(), editors);
    }
}
