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

    private final long most;
    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();
    private final Map<String, byte[]> plain = new ConcurrentHashMap<>();
    private final AtomicLong plainSize = new AtomicLong();

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
