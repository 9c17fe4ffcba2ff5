package org.folkmoot.strategy.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who owns a page, when it was last read through and when it is due again; part of the site that it belongs to. */
public record Review(
        String owner,
        LocalDate lastReviewed,
        LocalDate nextReview,
        @Nullable String section) {}
