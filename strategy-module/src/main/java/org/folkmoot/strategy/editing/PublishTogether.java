package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;

/** Publishes the drafts of several pages at once, so that pages that lead to each other need not wait for each other. */
@ApplicationScoped
public class PublishTogether {

    private final EditorViews views;
    private final PublishedPages published;
    private final Sections sections;
    private final WholePage whole;
    private final ReleaseDrafts release;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublishTogether() {
        this(null, null, null, null, null);
    }

    @Inject
    public PublishTogether(
            EditorViews views, PublishedPages published, Sections sections, WholePage whole, ReleaseDrafts release) {
        this.views = views;
        this.published = published;
        this.sections = sections;
        this.whole = whole;
        this.release = release;
    }

    /** The pages that have drafts. */
    public List<Long> drafted() {
        return views.pages(EnumSet.allOf(Kind.class)).stream()
                .filter(page -> page.drafts() > 0)
                .map(EditorViews.EditorLine::id)
                .toList();
    }

    /** Each of these pages with what stands against it if all of them became public at once. */
    public List<Ready> look(List<Long> pages) {
        Set<String> addresses = addresses(pages);
        List<Ready> ready = new ArrayList<>();
        for (long page : pages) {
            PageLine line = find(page);
            List<SectionRow> rows = sections.read().of(page).stream()
                    .filter(row -> sections.read().draft(row.id()).isPresent())
                    .toList();
            List<String> against = new ArrayList<>();
            whole.broken(line, whole.with(line, rows), addresses).forEach(rule -> against.add(rule.words()));
            Rule own = release.rule(rows.stream().map(SectionRow::id).collect(Collectors.toSet()));
            if (own.broken()) {
                against.add(own.words());
            }
            ready.add(new Ready(line, rows, against));
        }
        return ready;
    }

    /**
     * Publishes all of them, or none.
     *
     * @param locks page to the locks under which its sections were seen
     */
    @Transactional
    public void publish(Map<Long, Map<Long, Integer>> locks) {
        Set<String> addresses = addresses(List.copyOf(locks.keySet()));
        locks.forEach((page, seen) -> release.release(page, seen, addresses));
    }

    private Set<String> addresses(List<Long> pages) {
        return pages.stream().map(page -> find(page).address()).collect(Collectors.toSet());
    }

    private PageLine find(long page) {
        return published.find(page).orElseThrow(() -> NotFound.of("page", page));
    }

    /**
     * A page with drafts.
     *
     * @param drafted the parts that have a draft
     * @param against what stands against it, in words
     */
    public record Ready(PageLine page, List<SectionRow> drafted, List<String> against) {}
}
