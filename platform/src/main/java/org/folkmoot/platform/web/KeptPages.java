package org.folkmoot.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The pages kept in memory, compressed, so that ten thousand find room; of those that are read as they are, without
 * compression, the plain bytes are kept beside them for as long as these fit. When either is full all of it goes: a page then
 * costs one rendering, plain bytes one unpacking.
 */
final class KeptPages {

    private static final int PLAIN_SHARE = 4;
    /** How long a page whose time has passed may be shown while it is made anew. */
    private static final long GRACE_NANOS = 1_000_000_000L;

    private final long most;
    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();
    private final Map<String, byte[]> plain = new ConcurrentHashMap<>();
    private final AtomicLong plainSize = new AtomicLong();
    private final Map<String, Long> beingMade = new ConcurrentHashMap<>();

    KeptPages(long most) {
        this.most = most;
    }

    /**
     * The page kept under this key, if it is of the same making and its time has not passed. When it has, the first to ask
     * makes the page anew and all others are given the one that is there, for a second at most: otherwise a hundred readers
     * would make the same page at once.
     */
    @Nullable
    KeptPage find(String key, String made, long nanos) {
        KeptPage page = pages.get(key);
        if (page == null || page.isGood(made, nanos)) {
            return page;
        }
        return page.isJustOver(made, nanos, GRACE_NANOS) && isMadeBySomebody(key, nanos) ? page : null;
    }

    private boolean isMadeBySomebody(String key, long nanos) {
        Long since = beingMade.get(key);
        if (since != null && nanos - since < GRACE_NANOS) {
            return true;
        }
        return since == null ? beingMade.putIfAbsent(key, nanos) != null : !beingMade.replace(key, since, nanos);
    }

    void keep(String key, KeptPage page) {
        beingMade.remove(key);
        if (page.size() > most / 4) {
            return;
        }
        if (size.get() + page.size() > most) {
            pages.clear();
            beingMade.clear();
            size.set(0);
        }
        KeptPage before = pages.put(key, page);
        size.addAndGet(page.size() - (before == null ? 0L : before.size()));
    }

    /** The page as it is to be sent. */
    byte[] body(KeptPage page, boolean compressed) {
        return compressed ? page.zipped() : plain(page);
    }

    /** Pages of the same tag hold the same. */
    private byte[] plain(KeptPage page) {
        byte[] known = plain.get(page.tag());
        if (known != null) {
            return known;
        }
        byte[] body = page.unpacked();
        if (plainSize.get() + body.length > most / PLAIN_SHARE) {
            plain.clear();
            plainSize.set(0);
        }
        if (body.length <= most / PLAIN_SHARE && plain.put(page.tag(), body) == null) {
            plainSize.addAndGet(body.length);
        }
        return body;
    }
}
