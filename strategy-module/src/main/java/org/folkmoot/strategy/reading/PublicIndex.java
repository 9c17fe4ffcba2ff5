package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.strategy.store.views.SearchTexts;
import org.folkmoot.strategy.store.views.SearchTexts.Change;

/**
 * What this node knows of public pages for its search. It is read in the background from the start on; where the version of
 * public content has moved on, the pages that changed are read again, those and no others. Who searches reads a few pages
 * that are missing, and waits for no more than that.
 */
@ApplicationScoped
public class PublicIndex {

    private static final int PIECE = 100;

    private final SearchTexts texts;
    private final PublicContent content;
    private final Object reading = new Object();
    private final Map<Long, Change> known = new HashMap<>();
    private final Map<Long, Change> unread = new LinkedHashMap<>();
    private SearchIndex index = new SearchIndex();
    private long version = Long.MIN_VALUE;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicIndex() {
        this(null, null);
    }

    @Inject
    public PublicIndex(SearchTexts texts, PublicContent content) {
        this.texts = texts;
        this.content = content;
    }

    /** Reads some of the pages that are not read yet; false where there are none. One thread reads at a time. */
    public boolean readSome() {
        synchronized (reading) {
            Map<Long, Change> piece = piece();
            if (piece.isEmpty()) {
                return false;
            }
            // Outside of the lock that searches wait for.
            Map<Long, SearchTexts.Text> found = texts.of(piece.keySet());
            take(piece, found);
            return true;
        }
    }

    private synchronized Map<Long, Change> piece() {
        look();
        Map<Long, Change> piece = new LinkedHashMap<>();
        unread.entrySet().stream().limit(PIECE).forEach(entry -> piece.put(entry.getKey(), entry.getValue()));
        return piece;
    }

    /** What has changed again since it was asked for stays unread. */
    private synchronized void take(Map<Long, Change> piece, Map<Long, SearchTexts.Text> found) {
        piece.forEach((page, change) -> {
            SearchTexts.Text text = found.get(page);
            if (unread.remove(page, change) && text != null) {
                index.put(page, text.title(), text.summary(), text.words());
                known.put(page, change);
            }
        });
        if (index.isWorn()) {
            index = index.compacted();
        }
    }

    /** The pages with the words that are asked for, best first, and how many pages nobody has read yet. */
    Found find(List<String> asked) {
        if (isAlmostRead()) {
            readSome();
        }
        return search(asked);
    }

    private synchronized boolean isAlmostRead() {
        look();
        return !unread.isEmpty() && unread.size() <= PIECE;
    }

    private synchronized Found search(List<String> asked) {
        List<Change> hits = new ArrayList<>();
        for (SearchIndex.Hit hit : index.find(asked)) {
            Change page = known.get(hit.page());
            if (page != null) {
                hits.add(page);
            }
        }
        return new Found(hits, unread.size());
    }

    /** Sees what is public now, what is gone, and what changed. */
    private void look() {
        long now = content.version();
        if (now == version) {
            return;
        }
        Map<Long, Change> changes = texts.changes();
        Set<Long> gone = new HashSet<>(known.keySet());
        gone.removeAll(changes.keySet());
        gone.forEach(page -> {
            index.remove(page);
            known.remove(page);
        });
        unread.clear();
        changes.forEach((page, change) -> {
            if (!change.equals(known.get(page))) {
                unread.put(page, change);
            }
        });
        version = now;
    }

    /**
     * What was found.
     *
     * @param unread how many public pages are not read yet; what was found is all there is where there are none
     */
    record Found(List<Change> hits, int unread) {}
}
