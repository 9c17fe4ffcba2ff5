package org.folkmoot.strategy.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lists, the front page and search need of a page, taken from its sections.
 *
 * @param words all its text, for searching
 */
public record PageSummary(
        String title,
        String summary,
        @Nullable String state,
        boolean main,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable String owner,
        @Nullable LocalDate lastReviewed,
        @Nullable LocalDate nextReview,
        String words) {}
