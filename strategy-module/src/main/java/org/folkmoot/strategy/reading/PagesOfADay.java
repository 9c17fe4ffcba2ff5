package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.model.PageSummary;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Summary;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** The pages that were public at the end of a day, called as they were then. */
@ApplicationScoped
public class PagesOfADay {

    private final PublishedPages published;
    private final PastPages past;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PagesOfADay() {
        this(null, null);
    }

    @Inject
    public PagesOfADay(PublishedPages published, PastPages past) {
        this.published = published;
        this.past = past;
    }

    /** The pages of then, for what asks for those of now; {@code end} is the first moment of the next day. */
    public PublishedPages pages(Instant end) {
        return past.pages(() -> lines(end), end);
    }

    /** All pages that were public before a time, in the order of today. */
    public List<PageLine> lines(Instant end) {
        Map<Long, Map<String, String>> then = past.beginnings(end);
        return published.all().stream()
                .filter(page -> then.containsKey(page.id()))
                .map(page -> line(page, then.getOrDefault(page.id(), Map.of())))
                .toList();
    }

    private static PageLine line(PageLine now, Map<String, String> sections) {
        PageSummary was = Summary.of(ContentJson.page(sections));
        return new PageLine(
                now.id(),
                now.kind(),
                now.slug(),
                was.title(),
                was.summary(),
                was.state(),
                was.main(),
                was.opens(),
                was.closes(),
                was.owner(),
                was.lastReviewed(),
                was.nextReview(),
                true,
                now.changedAt());
    }
}
