package org.folkmoot.platform.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is stepped through by id, the newest first.
 *
 * @param rows the page's rows
 * @param newer the id before which the page with newer rows ends; null on the first page
 * @param older the id after which the page with older rows begins; null on the last page
 */
public record KeyPage<T>(
        List<T> rows, @Nullable Long newer, @Nullable Long older) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    /**
     * Makes a page of what a query gave that asked for one row more than a page holds.
     *
     * @param found rows downwards from {@code after}, or upwards from {@code before}
     */
    public static <T> KeyPage<T> of(List<T> found, ToLongFunction<T> id, @Nullable Long after, @Nullable Long before) {
        boolean more = found.size() > SIZE;
        List<T> rows = new ArrayList<>(more ? found.subList(0, SIZE) : found);
        if (before != null) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new KeyPage<>(rows, null, null);
        }
        boolean hasNewer = before == null ? after != null : more;
        boolean hasOlder = before != null || more;
        return new KeyPage<>(
                List.copyOf(rows),
                hasNewer ? id.applyAsLong(rows.get(0)) : null,
                hasOlder ? id.applyAsLong(rows.get(rows.size() - 1)) : null);
    }

    /** The steps to the neighbours, for an address that keeps its filters in {@code query}. */
    public KeyPaging paging(String count, String path, String query) {
        String base = path + "?" + (query.isEmpty() ? "" : query + "&");
        return new KeyPaging(
                count, newer == null ? null : base + "before=" + newer, older == null ? null : base + "after=" + older);
    }

    /** An id out of an address; null where it is none. */
    public static @Nullable Long key(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }
}
