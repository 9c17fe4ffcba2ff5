package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;

/** Takes an earlier version of a section as the draft; publishing it is a step of its own. */
@ApplicationScoped
public class RestoreVersion {

    private final Sections sections;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RestoreVersion() {
        this(null, null, null, null);
    }

    @Inject
    public RestoreVersion(Sections sections, CurrentActor actor, Audit audit, Clock clock) {
        this.sections = sections;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the version with this number the draft. */
    @Transactional
    public void restore(long section, int lock, int number) {
        SectionRow row = sections.read().find(section).orElseThrow(() -> NotFound.of("section", section));
        VersionRow version = sections.read().history(section).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.of("version", number));
        sections.saveDraft(row, lock, version.content(), actor.get().name(), clock.instant());
        audit.wrote(
                "content.restore",
                "section:" + section,
                "Version " + number + " of " + row.name() + " of " + row.pageTitle());
    }
}
