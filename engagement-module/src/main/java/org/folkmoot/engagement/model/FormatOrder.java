package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Formats that were ordered together: for one day, from one supplier, undone as a whole.
 *
 * @param what is made, in words
 * @param home the office's page of what it is for
 * @param supplier who makes it; null where nobody said
 * @param undoneAt null while it stands
 */
public record FormatOrder(
        long id,
        String what,
        String home,
        LocalDate dueOn,
        @Nullable String supplier,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant undoneAt) {

    /** True while it was not undone. */
    public boolean stands() {
        return undoneAt == null;
    }
}
