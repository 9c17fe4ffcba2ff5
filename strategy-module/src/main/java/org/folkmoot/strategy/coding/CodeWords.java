package org.folkmoot.strategy.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.rules.AThemeThatIsUsedStays;
import org.folkmoot.strategy.proof.KeepEarlierWords;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;

/** Puts what people said into themes. Each coder works alone and does not see what the others found. */
@ApplicationScoped
public class CodeWords {

    private final Themes themes;
    private final WordsSaid said;
    private final KeepEarlierWords earlier;
    private final PublicContent content;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CodeWords() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CodeWords(
            Themes themes,
            WordsSaid said,
            KeepEarlierWords earlier,
            PublicContent content,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.themes = themes;
        this.said = said;
        this.earlier = earlier;
        this.content = content;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next thing that the present coder has not coded. */
    public Optional<WordsSaid.SaidLine> next(long page) {
        return said.toCode(page, coder());
    }

    /** Something of a consultation, also where it is withheld: it is weighed, whoever reads it. */
    public WordsSaid.SaidLine one(long page, long contribution) {
        return said.find(contribution)
                .filter(line -> line.page() == page && !line.words().isEmpty())
                .orElseThrow(() -> NotFound.of("contribution", contribution));
    }

    /** What the present coder found in something before; 0 says that none fits. */
    public List<Long> mine(long contribution) {
        return themes.codedBy(contribution, coder());
    }

    /** Keeps what the present coder found in something; no theme says that none fits. */
    @Transactional
    public void code(long page, long contribution, Collection<Long> found) {
        if (said.find(contribution).filter(line -> line.page() == page).isEmpty()) {
            throw NotFound.of("contribution", contribution);
        }
        Set<Long> known = themes.of(page).stream().map(ThemeRow::id).collect(Collectors.toSet());
        List<Long> kept = found.stream().filter(known::contains).distinct().toList();
        themes.code(contribution, coder(), kept);
        themes.note(page, clock.instant());
        content.changed();
        audit.wrote("words.code", "page:" + page, "Something said was put into " + kept.size() + " themes");
    }

    /** Adds a theme; returns its id. */
    @Transactional
    public long add(long page, String name, String description) {
        long theme = themes.add(page, name, description);
        audit.wrote("theme.add", "theme:" + theme, name);
        return theme;
    }

    /**
     * Names a theme anew.
     *
     * @param seen the mark of the theme that the editor saw when they began
     * @throws Conflict where somebody else has changed it since
     */
    @Transactional
    public void rename(long page, long theme, String seen, String name, String description) {
        ThemeRow known =
                themes.hold(theme).filter(row -> row.page() == page).orElseThrow(() -> NotFound.of("theme", theme));
        if (!known.mark().equals(seen)) {
            throw Conflict.on("theme", theme);
        }
        if (!known.name().equals(name) || !known.description().equals(description)) {
            earlier.ofTheme(known);
        }
        themes.rename(theme, name, description);
        content.changed();
        audit.wrote("theme.rename", "theme:" + theme, name);
    }

    /** True where nothing hangs on a theme. */
    public boolean mayTakeBack(long theme) {
        return !used(theme).broken();
    }

    /**
     * Takes back a theme that was named by mistake.
     *
     * @param seen the mark of the theme that the editor saw
     * @throws Conflict where somebody else has changed it since
     * @throws RuleBroken where anything was put into it or decided on it
     */
    @Transactional
    public void takeBack(long page, long theme, String seen) {
        ThemeRow known =
                themes.hold(theme).filter(row -> row.page() == page).orElseThrow(() -> NotFound.of("theme", theme));
        RuleBroken.check(used(theme));
        if (!known.mark().equals(seen)) {
            throw Conflict.on("theme", theme);
        }
        themes.remove(theme);
        content.changed();
        audit.wrote("theme.take-back", "theme:" + theme, known.name());
    }

    private AThemeThatIsUsedStays used(long theme) {
        return new AThemeThatIsUsedStays(themes.used(theme));
    }

    private String coder() {
        Subject subject = actor.get().subject();
        return subject == null ? actor.get().name() : subject.kind() + ":" + subject.id();
    }
}
