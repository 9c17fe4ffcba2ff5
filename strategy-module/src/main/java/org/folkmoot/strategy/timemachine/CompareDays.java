package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.comparing.Change;
import org.folkmoot.strategy.comparing.Differences;
import org.folkmoot.strategy.comparing.Readable;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Period;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Puts two states of a page side by side: two days, or the ends of two chapters or periods of a strategy. */
@ApplicationScoped
public class CompareDays {

    private final PublishedPages published;
    private final PastPages past;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompareDays() {
        this(null, null, null);
    }

    @Inject
    public CompareDays(PublishedPages published, PastPages past, Clock clock) {
        this.published = published;
        this.past = past;
        this.clock = clock;
    }

    /** The states of a strategy that have a name: its chapters and periods that have begun, each at its last day. */
    public List<Named> named(String slug) {
        PageLine page = page(Kind.STRATEGY, slug);
        Strategy strategy = ContentJson.bind(ContentJson.page(past.sections(page.id(), today().end())), Strategy.class);
        List<Named> named = new ArrayList<>();
        for (Strategy.Chapter chapter : strategy.chapters()) {
            add(
                    named,
                    "Chapter " + chapter.number() + ": " + chapter.title(),
                    chapter.effectiveFrom(),
                    end(strategy, chapter));
        }
        for (Period period : strategy.periods()) {
            add(named, period.name(), period.from(), period.lastMonth().atEndOfMonth());
        }
        return named;
    }

    private LocalDate end(Strategy strategy, Strategy.Chapter chapter) {
        return strategy.chapters().stream()
                .filter(next -> next.supersedes() != null && next.supersedes() == chapter.number())
                .map(next -> next.effectiveFrom().atDay(1).minusDays(1))
                .findFirst()
                .orElse(today().date());
    }

    private void add(List<Named> named, String name, YearMonth from, LocalDate end) {
        LocalDate today = today().date();
        if (!from.atDay(1).isAfter(today)) {
            named.add(new Named(name, end.isAfter(today) ? today : end));
        }
    }

    /** The parts that differ between two days, in the order of the page. */
    public List<Part> compare(Kind kind, String slug, PastDay from, PastDay to) {
        PageLine page = page(kind, slug);
        Map<String, String> before = past.sections(page.id(), from.end());
        Map<String, String> after = past.sections(page.id(), to.end());
        Shape shape = Shape.of(kind);
        List<Part> parts = new ArrayList<>();
        for (String name : shape.sections()) {
            List<Readable.Line> then = lines(shape, name, before);
            List<Readable.Line> now = lines(shape, name, after);
            List<Change> changes = Differences.between(then, now);
            if (!changes.isEmpty() && !name.equals("review")) {
                parts.add(new Part(shape.titleOf(name), then, now, changes));
            }
        }
        return parts;
    }

    private static List<Readable.Line> lines(Shape shape, String name, Map<String, String> sections) {
        return Readable.of(shape.schemaOf(name), sections.getOrDefault(name, "null"));
    }

    private PageLine page(Kind kind, String slug) {
        return published
                .find(kind, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("page", kind.address(slug)));
    }

    private PastDay today() {
        return new PastDay(TrustClock.today(clock));
    }

    /** A state with a name and the day that shows it. */
    public record Named(String name, LocalDate day) {}

    /** A part of the page on both days, and what differs. */
    public record Part(String title, List<Readable.Line> then, List<Readable.Line> now, List<Change> changes) {}
}
