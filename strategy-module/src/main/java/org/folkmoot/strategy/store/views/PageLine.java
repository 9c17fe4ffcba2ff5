package org.folkmoot.strategy.store.views;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.strategy.model.Kind;
import org.jspecify.annotations.Nullable;

/** A page in one line, for lists and the front page. */
public record PageLine(
        long id,
        Kind kind,
        String slug,
        String title,
        String summary,
        @Nullable String state,
        boolean main,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable String owner,
        @Nullable LocalDate lastReviewed,
        @Nullable LocalDate nextReview,
        boolean published,
        Instant changedAt) {

    /** Its public address. */
    public String address() {
        return kind.address(slug);
    }

    /** True where answers are taken on this day. */
    public boolean openOn(LocalDate day) {
        return "OPEN".equals(state) && opens != null && !day.isBefore(opens) && closes != null && !day.isAfter(closes);
    }
}
