package org.folkmoot.strategy.model;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone asks for a document in another format.
 *
 * @param format which, such as {@code LARGE_PRINT}
 * @param contact how they want to get it: a mail address, or a postal address with line breaks
 * @param person who it is, where they were signed in
 */
public record FormatRequest(
        long page,
        String format,
        String detail,
        String name,
        String contact,
        @Nullable PersonId person,
        LocalDate due) {}
