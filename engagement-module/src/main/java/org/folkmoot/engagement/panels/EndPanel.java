package org.folkmoot.engagement.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.rules.AClosedPanelStaysAsItIs;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Ends a panel: nobody leads it or is on it any more; what was written and held stays. */
@ApplicationScoped
public class EndPanel {
    private final PanelBook book;
    private final Grants grants;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EndPanel() {
        this.book = null;
        this.grants = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public EndPanel(PanelBook book, Grants grants, Audit audit, Clock clock) {
        this.book = book;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends it. */
    @Transactional
    public void end(String slug) {
        Panel panel = book.find(slug).orElseThrow(() -> NotFound.of("panel", slug));
        RuleBroken.check(new AClosedPanelStaysAsItIs(!book.close(slug, clock.instant())));
        grants.holders(Role.CONVENER, panel.scope()).forEach(lead -> grants.take(lead, Role.CONVENER, panel.scope()));
        audit.wrote("panel.end", "panel:" + slug, "Ended " + panel.name());
    }
}
