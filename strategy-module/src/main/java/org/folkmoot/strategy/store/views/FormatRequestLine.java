package org.folkmoot.strategy.store.views;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request in one line of the office's list.
 *
 * @param due by when they are told when they will have it
 * @param promised by when they will have it; null until they were told
 */
public record FormatRequestLine(
        long id,
        String title,
        String format,
        String detail,
        String name,
        String contact,
        Instant askedAt,
        LocalDate due,
        @Nullable LocalDate promised,
        String slug) {

    /** True where they are reached by mail; otherwise the contact is a postal address. */
    public boolean byMail() {
        return contact.contains("@") && !contact.contains("\n");
    }

    /** True where they should have been told by now when they will have it, or should have it by now. */
    public boolean late(LocalDate today) {
        return (promised == null ? due : promised).isBefore(today);
    }
}
