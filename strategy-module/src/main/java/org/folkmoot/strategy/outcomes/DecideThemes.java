package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.proof.KeepEarlierWords;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ThemeRow;

/** Says what came of a theme, and why where that is not all that was asked for. */
@ApplicationScoped
public class DecideThemes {

    private final Themes themes;
    private final KeepEarlierWords earlier;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideThemes() {
        this(null, null, null, null, null);
    }

    @Inject
    public DecideThemes(Themes themes, KeepEarlierWords earlier, PublicContent content, Audit audit, Clock clock) {
        this.themes = themes;
        this.earlier = earlier;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** One theme of a consultation. */
    public ThemeRow theme(long page, long theme) {
        return themes.find(theme).filter(row -> row.page() == page).orElseThrow(() -> NotFound.of("theme", theme));
    }

    /**
     * Keeps the outcome, and what it was before.
     *
     * @param seen the mark of the theme that the editor saw when they began
     * @throws Conflict where somebody else has changed it since
     */
    @Transactional
    public void decide(long page, long theme, String seen, ThemeOutcome outcome, String did, String because) {
        ThemeRow row =
                themes.hold(theme).filter(each -> each.page() == page).orElseThrow(() -> NotFound.of("theme", theme));
        if (!row.mark().equals(seen)) {
            throw Conflict.on("theme", theme);
        }
        earlier.of(row);
        themes.decide(theme, outcome, did, because, TrustClock.today(clock));
        content.changed();
        audit.wrote("theme.decide", "theme:" + theme, row.name() + ": " + outcome.words());
    }
}
