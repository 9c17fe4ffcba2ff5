package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.editing.AnswerTime;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;

/** Reads how far a consultation has come, what can come next, and what speaks against it. */
@ApplicationScoped
public class ReadProgress implements WaitingSource {

    private final PublishedPages pages;
    private final Progress progress;
    private final Themes themes;
    private final SurveyNumbers numbers;
    private final WordsSaid words;
    private final SectionViews sections;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadProgress() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ReadProgress(
            PublishedPages pages,
            Progress progress,
            Themes themes,
            SurveyNumbers numbers,
            WordsSaid words,
            SectionViews sections,
            Clock clock) {
        this.pages = pages;
        this.progress = progress;
        this.themes = themes;
        this.numbers = numbers;
        this.words = words;
        this.sections = sections;
        this.clock = clock;
    }

    /** How far a consultation has come. */
    public Stand read(long consultation) {
        PageLine page = pages.find(consultation)
                .filter(line -> line.kind() == Kind.CONSULTATION)
                .orElseThrow(() -> NotFound.of("consultation", consultation));
        Optional<Instant> answered = progress.answered(consultation);
        LocalDate today = TrustClock.today(clock);
        boolean open = page.openOn(today);
        boolean ranOut = "OPEN".equals(page.state())
                && page.closes() != null
                && page.closes().isBefore(today);
        return new Stand(
                page,
                open,
                ranOut,
                answered,
                moves(page, open, ranOut, answered.isPresent()),
                warnings(page, open),
                themes.of(consultation),
                progress.checks(consultation));
    }

    /** True where a consultation will have taken answers for fewer than six weeks once a step is taken today. */
    public boolean isShort(Stand stand, Move move) {
        return AnswerTime.of(stand.page(), sections)
                .after(move, TrustClock.today(clock))
                .isShort();
    }

    private static List<Move> moves(PageLine page, boolean open, boolean ranOut, boolean answered) {
        List<Move> moves = new ArrayList<>();
        if (answered) {
            return moves;
        }
        if (!page.published()) {
            moves.add(Move.OPEN);
            return moves;
        }
        if (ranOut || !"OPEN".equals(page.state())) {
            moves.add(Move.OPEN);
        }
        if (open) {
            moves.add(Move.CLOSE);
        } else if (!"PLANNED".equals(page.state())) {
            moves.add(Move.ANSWER);
        }
        return moves;
    }

    private List<String> warnings(PageLine page, boolean open) {
        List<String> warnings = new ArrayList<>();
        AnswerTime.of(page, sections).warning().ifPresent(warnings::add);
        if (page.published() && !hasAssessment(page)) {
            warnings.add("No equality impact assessment is written down under “Equality and the law” on its page.");
        }
        if (!open && progress.answered(page.id()).isEmpty()) {
            unread(page.id(), warnings);
        }
        if ((open || "CLOSED".equals(page.state()))
                && progress.checks(page.id()).isEmpty()) {
            warnings.add("Nobody has written down yet that the principles of a fair consultation were checked.");
        }
        return warnings;
    }

    private boolean hasAssessment(PageLine page) {
        return sections.of(page.id()).stream()
                .filter(section -> section.name().equals("duties"))
                .anyMatch(section -> sections.published(section.id()).isPresent());
    }

    /** What must be read before anybody can say that it was taken into account. */
    private void unread(long consultation, List<String> warnings) {
        long waiting = words.states(consultation).getOrDefault("NEW", 0L);
        long uncoded = words.uncoded(consultation);
        if (waiting > 0) {
            warnings.add(Words.count(waiting, "thing that was said was", "things that were said were")
                    + " not looked over yet.");
        }
        if (uncoded > 0) {
            warnings.add(Words.count(uncoded, "thing that was said was", "things that were said were")
                    + " not put into themes yet.");
        }
    }

    @Override
    public List<Waiting> waiting() {
        LocalDate today = TrustClock.today(clock);
        long unanswered = pages.of(Kind.CONSULTATION).stream()
                .filter(page -> page.closes() != null && page.closes().isBefore(today))
                .filter(page -> progress.answered(page.id()).isEmpty()
                        && !themes.of(page.id()).isEmpty())
                .count();
        return List.of(
                new Waiting("Answers that look like a machine’s", numbers.held(), "/editor/surveys"),
                new Waiting("Consultations closed without an outcome", unanswered, "/editor/proof"));
    }

    /**
     * How far a consultation has come.
     *
     * @param ranOut true where its last day is past and nobody has closed it
     * @param answered since when everybody may read what came of it
     */
    public record Stand(
            PageLine page,
            boolean open,
            boolean ranOut,
            Optional<Instant> answered,
            List<Move> moves,
            List<String> warnings,
            List<ThemeRow> themes,
            List<Progress.Check> checks) {}
}
