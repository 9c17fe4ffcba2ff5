package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.SectionRow;

/** Throws a draft away; it stays in the history. */
@ApplicationScoped
public class DiscardDraft {

    private final Sections sections;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DiscardDraft() {
        this(null, null);
    }

    @Inject
    public DiscardDraft(Sections sections, Audit audit) {
        this.sections = sections;
        this.audit = audit;
    }

    /** Discards the draft that the editor saw under this lock. */
    @Transactional
    public void discard(long section, int lock) {
        SectionRow row = sections.read().find(section).orElseThrow(() -> NotFound.of("section", section));
        sections.discardDraft(row, lock);
        audit.wrote("content.discard", "section:" + section, "Draft of " + row.name() + " of " + row.pageTitle());
    }
}
