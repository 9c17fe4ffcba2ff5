package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.reading.StrategyPassages;
import org.folkmoot.strategy.reading.StrategyPassages.Part;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Finds a strategy that takes comments, as it was when the reader read it. */
@ApplicationScoped
public class StrategyToCommentOn {

    private final PublishedPages published;
    private final PastPages past;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StrategyToCommentOn() {
        this(null, null, null);
    }

    @Inject
    public StrategyToCommentOn(PublishedPages published, PastPages past, Clock clock) {
        this.published = published;
        this.past = past;
        this.clock = clock;
    }

    /**
     * The strategy.
     *
     * @param seen the second at which it was read; 0 for now
     * @throws NotFound where there is none, or it takes no comments any more
     */
    public Subject subject(String slug, long seen) {
        PageLine page = published
                .find(Kind.STRATEGY, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("strategy", slug));
        List<Part> parts = StrategyPassages.of(strategy(published.sections(Kind.STRATEGY, slug)));
        if (parts.isEmpty()) {
            throw NotFound.of("comments on strategy", slug);
        }
        long now = clock.instant().getEpochSecond();
        boolean earlier = seen > 0 && seen < now;
        Map<String, String> then = earlier ? past.sections(page.id(), Instant.ofEpochSecond(seen + 1)) : Map.of();
        List<Part> read = then.containsKey("about") ? StrategyPassages.of(strategy(then)) : parts;
        List<Passage> passages =
                read.stream().flatMap(part -> part.passages().stream()).toList();
        return new Subject(
                page,
                "",
                earlier ? seen : now,
                passages.stream().filter(Passage::isHeading).toList(),
                passages);
    }

    private static Strategy strategy(Map<String, String> sections) {
        return ContentJson.bind(ContentJson.page(sections), Strategy.class);
    }
}
