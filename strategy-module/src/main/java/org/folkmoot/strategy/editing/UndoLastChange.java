package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.VersionState;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;

/** Takes the last change of a section back: what was before it becomes the draft. A second time it takes that back, too. */
@ApplicationScoped
public class UndoLastChange {

    private final Sections sections;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UndoLastChange() {
        this(null, null, null, null);
    }

    @Inject
    public UndoLastChange(Sections sections, CurrentActor actor, Audit audit, Clock clock) {
        this.sections = sections;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Undoes the newest change; returns what is now the draft, empty where there is no draft any more. */
    @Transactional
    public Optional<Integer> undo(long section, int lock) {
        SectionRow row = sections.read().find(section).orElseThrow(() -> NotFound.of("section", section));
        List<VersionRow> history = sections.read().history(section);
        if (history.isEmpty()) {
            throw Conflict.on("section", section);
        }
        Optional<VersionRow> before = before(history);
        audit.wrote("content.undo", "section:" + section, "Last change of " + row.name() + " of " + row.pageTitle());
        if (before.isEmpty()) {
            sections.discardDraft(row, lock);
            return Optional.empty();
        }
        return Optional.of(sections.saveDraft(
                row, lock, before.get().content(), actor.get().name(), clock.instant()));
    }

    /** What was the draft, or public, before the newest version; a thrown away draft comes back as it was. */
    private static Optional<VersionRow> before(List<VersionRow> history) {
        VersionRow newest = history.get(0);
        return switch (newest.state()) {
            case DISCARDED -> Optional.of(newest);
            case DRAFT ->
                history.stream().skip(1).findFirst().filter(version -> version.state() == VersionState.REPLACED);
            case PUBLISHED ->
                history.stream()
                        .skip(1)
                        .filter(version -> version.state() == VersionState.PUBLISHED)
                        .findFirst();
            case REPLACED, TAKEN -> Optional.empty();
        };
    }
}
