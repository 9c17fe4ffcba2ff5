package org.folkmoot.strategy.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.responses.Secrets;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.WordsSaid;

/** Decides how others may read what somebody said, and takes in what was said elsewhere. */
@ApplicationScoped
public class ModerateWords {

    private final Contributions contributions;
    private final WordsSaid said;
    private final Themes themes;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ModerateWords() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ModerateWords(
            Contributions contributions,
            WordsSaid said,
            Themes themes,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.contributions = contributions;
        this.said = said;
        this.themes = themes;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps or withholds it; other words than those said are kept beside them, and only with permission it is published. Where
     * nothing is left to read it is withheld. Says whether it is kept.
     *
     * @param seen the mark of what the editor saw when they began
     * @throws Conflict where somebody else has decided on it since
     */
    @Transactional
    public boolean moderate(long page, long contribution, String seen, boolean wanted, String readable) {
        WordsSaid.SaidLine line = said.hold(contribution)
                .filter(found -> found.page() == page)
                .orElseThrow(() -> NotFound.of("contribution", contribution));
        if (!line.mark().equals(seen)) {
            throw Conflict.on("contribution", contribution);
        }
        boolean keep = wanted && !readable.isBlank();
        String redacted =
                readable.isBlank() || readable.strip().equals(line.words().strip()) ? null : readable.strip();
        contributions.moderate(contribution, keep ? "KEPT" : "WITHHELD", redacted, line.publishable());
        themes.note(page, clock.instant());
        content.changed();
        audit.wrote(
                "words.moderate",
                "page:" + page,
                (keep ? "Something said may be read" : "Something said was withheld")
                        + (redacted == null ? "" : ", with parts of it taken out"));
        return keep;
    }

    /** Takes in what was said at a meeting, in a letter or by telephone. */
    @Transactional
    public void add(long page, String source, String about, LocalDate on, String words, boolean publishable) {
        contributions.addAll(List.of(
                new Contribution(Secrets.id(), page, source, about, on, null, null, null, words, "NEW", publishable)));
        audit.wrote("words.add", "page:" + page, "Something said was entered: " + about);
    }
}
