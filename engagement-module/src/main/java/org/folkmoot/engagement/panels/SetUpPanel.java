package org.folkmoot.engagement.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.PanelRule;
import org.folkmoot.engagement.model.Slugs;
import org.folkmoot.engagement.model.rules.AClosedPanelStaysAsItIs;
import org.folkmoot.engagement.model.rules.PanelsHaveNamesOfTheirOwn;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Sets up a members' panel, or changes what it is for and whom its rule means. */
@ApplicationScoped
public class SetUpPanel {
    private final PanelBook book;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SetUpPanel() {
        this.book = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SetUpPanel(PanelBook book, Audit audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a panel; a new one where {@code slug} is empty. Returns its short name. */
    @Transactional
    public String keep(String slug, int version, Described as) {
        RuleBroken.check(new PanelsHaveNamesOfTheirOwn(slug, as.name(), book.all()));
        return slug.isEmpty() ? add(as) : change(slug, version, as);
    }

    private String add(Described as) {
        String slug = Slugs.of(as.name(), "panel", taken -> book.find(taken).isPresent());
        book.add(as.panel(slug, 0), clock.instant());
        audit.wrote("panel.add", "panel:" + slug, "Set up " + as.name());
        return slug;
    }

    private String change(String slug, int version, Described as) {
        Panel known = book.find(slug).orElseThrow(() -> NotFound.of("panel", slug));
        RuleBroken.check(new AClosedPanelStaysAsItIs(known.isClosed()));
        if (!book.change(as.panel(slug, version))) {
            throw Conflict.on("Panel", slug);
        }
        audit.wrote("panel.change", "panel:" + slug, "Changed " + as.name());
        return slug;
    }

    /** What a panel is, as the secretary describes it. */
    public record Described(String name, String purpose, PanelRule rule) {

        Panel panel(String slug, int version) {
            return new Panel(slug, name, purpose, rule, null, version);
        }
    }
}
