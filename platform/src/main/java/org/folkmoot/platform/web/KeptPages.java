package org.folkmoot.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The pages kept in memory, up to a size; when it is reached all go, which costs one rendering each. */
final class KeptPages {

    private final long most;
    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    KeptPages(long most) {
        this.most = most;
    }

    /** The page kept under this key, if it is of the same making and its time has not passed. */
    @Nullable
    KeptPage find(String key, String made, long nanos) {
        KeptPage page = pages.get(key);
        return page != null && page.isGood(made, nanos) ? page : null;
    }

    void keep(String key, KeptPage page) {
        if (page.size() > most / 4) {
            return;
        }
        if (size.get() + page.size() > most) {
            pages.clear();
            size.set(0);
        }
        KeptPage before = pages.put(key, page);
        size.addAndGet(page.size() - (before == null ? 0L : before.size()));
    }
}
