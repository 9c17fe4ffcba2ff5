package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;

/** What there is to search: the words of each public page, and those of the files that belong to it. */
@ApplicationScoped
public class SearchTexts {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SearchTexts() {
        this(null);
    }

    @Inject
    public SearchTexts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** When each public page changed last, and what it is. */
    public Map<Long, Change> changes() {
        return jdbi.withHandle(h -> h.createQuery("select id, changed_at, kind from strategy_page where published")
                .mapTo(Change.class)
                .collect(Collectors.toMap(Change::id, Function.identity())));
    }

    /** The words of these pages. */
    public Map<Long, Text> of(Collection<Long> pages) {
        if (pages.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(h -> {
            Map<Long, String> files = h.createQuery("select u.page_id, u.words from strategy_upload u"
                            + " where u.released and u.page_id in (<pages>)")
                    .bindList("pages", List.copyOf(pages))
                    .map((rows, context) -> Map.entry(rows.getLong(1), rows.getString(2)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + "\n" + b));
            return h
                    .createQuery("select id, title, summary, words from strategy_page where id in (<pages>)")
                    .bindList("pages", List.copyOf(pages))
                    .map((rows, context) -> new Text(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4) + files.getOrDefault(rows.getLong(1), "")))
                    .stream()
                    .collect(Collectors.toMap(Text::page, Function.identity()));
        });
    }

    /** When a page changed last. */
    public record Change(long id, Instant changedAt, Kind kind) {}

    /** The words of a page. */
    public record Text(long page, String title, String summary, String words) {}
}
