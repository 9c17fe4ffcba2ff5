package org.folkmoot.strategy.timemachine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * Puts two chapters or two periods of a strategy side by side by what they say themselves, whenever they were written down.
 * Where the page was public on the last day of both, it leads to the whole page on those days.
 */
@ApplicationScoped
public class CompareParts {

    private final PublishedPages published;
    private final PastPages past;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompareParts() {
        this(null, null, null);
    }

    @Inject
    public CompareParts(PublishedPages published, PastPages past, Clock clock) {
        this.published = published;
        this.past = past;
        this.clock = clock;
    }

    /** Neighbours that can be compared: each chapter with the next, each period with the next. */
    public List<Pair> pairs(String slug) {
        Strategy strategy = strategy(slug);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < strategy.chapters().size(); i++) {
            Strategy.Chapter first = strategy.chapters().get(i);
            Strategy.Chapter second = strategy.chapters().get(i + 1);
            pairs.add(new Pair("chapters", first.number(), second.number(), name(first), name(second)));
        }
        for (int i = 0; i + 1 < strategy.periods().size(); i++) {
            pairs.add(new Pair(
                    "periods",
                    i + 1,
                    i + 2,
                    strategy.periods().get(i).name(),
                    strategy.periods().get(i + 1).name()));
        }
        return pairs;
    }

    /** Two chapters by their numbers. */
    public Comparison chapters(String slug, int first, int second) {
        Strategy strategy = strategy(slug);
        Strategy.Chapter one = chapter(strategy, first);
        Strategy.Chapter other = chapter(strategy, second);
        return compared(
                slug,
                "chapters",
                new Side(name(one), at(strategy.chapters().indexOf(one)), end(strategy, one)),
                new Side(name(other), at(strategy.chapters().indexOf(other)), end(strategy, other)));
    }

    /** Two periods by their places, counted from one. */
    public Comparison periods(String slug, int first, int second) {
        Strategy strategy = strategy(slug);
        Period one = period(strategy, first);
        Period other = period(strategy, second);
        return compared(
                slug,
                "periods",
                new Side(one.name(), at(first - 1), one.lastMonth().atEndOfMonth()),
                new Side(other.name(), at(second - 1), other.lastMonth().atEndOfMonth()));
    }

    private Comparison compared(String slug, String section, Side one, Side other) {
        JsonNode content =
                ContentJson.read(published.sections(Kind.STRATEGY, slug).getOrDefault(section, "[]"));
        JsonNode schema = Shape.of(Kind.STRATEGY).schemaOf(section).path("items");
        List<Readable.Line> then = Readable.of(schema, ContentJson.text(content.at(one.pointer())));
        List<Readable.Line> now = Readable.of(schema, ContentJson.text(content.at(other.pointer())));
        return new Comparison(
                one.name(),
                other.name(),
                then,
                now,
                Differences.between(then, now),
                shown(slug, one.end()).orElse(null),
                shown(slug, other.end()).orElse(null));
    }

    /** The day on which the page shows it, where it was public then: its last one, or today. */
    private Optional<LocalDate> shown(String slug, LocalDate end) {
        LocalDate today = TrustClock.today(clock);
        LocalDate day = end.isAfter(today) ? today : end;
        Map<String, String> sections = past.sections(page(slug).id(), new PastDay(day).end());
        return Shape.of(Kind.STRATEGY).isWhole(sections.keySet()) ? Optional.of(day) : Optional.empty();
    }

    private LocalDate end(Strategy strategy, Strategy.Chapter chapter) {
        return strategy.chapters().stream()
                .filter(next -> next.supersedes() != null && next.supersedes() == chapter.number())
                .map(next -> next.effectiveFrom().atDay(1).minusDays(1))
                .findFirst()
                .orElse(TrustClock.today(clock));
    }

    private static String name(Strategy.Chapter chapter) {
        return "Chapter " + chapter.number() + ": " + chapter.title();
    }

    private static String at(int place) {
        return "/" + place;
    }

    private static Strategy.Chapter chapter(Strategy strategy, int number) {
        return strategy.chapters().stream()
                .filter(chapter -> chapter.number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.of("chapter", number));
    }

    private static Period period(Strategy strategy, int place) {
        if (place < 1 || place > strategy.periods().size()) {
            throw NotFound.of("period", place);
        }
        return strategy.periods().get(place - 1);
    }

    private Strategy strategy(String slug) {
        page(slug);
        return ContentJson.bind(ContentJson.page(published.sections(Kind.STRATEGY, slug)), Strategy.class);
    }

    private PageLine page(String slug) {
        return published
                .find(Kind.STRATEGY, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("page", Kind.STRATEGY.address(slug)));
    }

    /** Two neighbours, by what they are called in the address and on the page. */
    public record Pair(String what, int first, int second, String firstName, String secondName) {}

    private record Side(String name, String pointer, LocalDate end) {}

    /**
     * Two of them side by side.
     *
     * @param firstDay a day on which the page shows the first; null where the page was not public here then
     */
    public record Comparison(
            String first,
            String second,
            List<Readable.Line> then,
            List<Readable.Line> now,
            List<Change> changes,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate secondDay) {}
}
