package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Lists the days on which a page changed, with the parts that did. */
@ApplicationScoped
public class ListVersions {

    private final PublishedPages published;
    private final PastPages past;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ListVersions() {
        this(null, null);
    }

    @Inject
    public ListVersions(PublishedPages published, PastPages past) {
        this.published = published;
        this.past = past;
    }

    /** The days, the newest first. */
    public List<Day> list(Kind kind, String slug) {
        PageLine page = published
                .find(kind, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("page", kind.address(slug)));
        Map<LocalDate, Set<String>> days = new LinkedHashMap<>();
        for (PastPages.Moment moment : past.moments(page.id())) {
            LocalDate day = LocalDate.ofInstant(moment.at(), TrustClock.LONDON);
            days.computeIfAbsent(day, each -> new LinkedHashSet<>())
                    .add(Shape.of(kind).titleOf(moment.section()));
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }

    /** A day and the parts that changed on it. */
    public record Day(LocalDate date, List<String> parts) {}
}
