package org.folkmoot.strategy.store.views;

import java.time.Instant;
import java.time.LocalDate;

/** A request in one line of the office's list. */
public record FormatRequestLine(
        long id,
        String title,
        String format,
        String detail,
        String name,
        String contact,
        Instant askedAt,
        LocalDate due) {}
