package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.contracts.strategy.PublishedItem;
import org.folkmoot.contracts.strategy.PublishedItems;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Answers what was published last, for newsletters; pages that stand for years are no news. */
@ApplicationScoped
class NewestPages implements PublishedItems {

    private final PublishedPages pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NewestPages() {
        this.pages = null;
    }

    @Inject
    NewestPages(PublishedPages pages) {
        this.pages = pages;
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return pages.all().stream()
                .filter(page -> page.kind().isNews())
                .sorted(Comparator.comparing(PageLine::changedAt).reversed())
                .limit(most)
                .map(page -> new PublishedItem(page.title(), page.address(), page.changedAt()))
                .toList();
    }
}
