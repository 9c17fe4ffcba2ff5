package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Finds published pages by words. */
@ApplicationScoped
public class SearchPages {

    private static final int MOST = 30;
    private static final int WORDS = 6;
    private static final int LONGEST = 60;

    private final PublishedPages published;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SearchPages() {
        this(null);
    }

    @Inject
    public SearchPages(PublishedPages published) {
        this.published = published;
    }

    /** The pages in which every word occurs, best first; the first six words count. */
    public List<PageLine> search(String query) {
        List<String> words = Arrays.stream(query.strip().split("\\s+"))
                .filter(word -> word.length() > 1)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .distinct()
                .limit(WORDS)
                .toList();
        return published.search(words, MOST);
    }
}
