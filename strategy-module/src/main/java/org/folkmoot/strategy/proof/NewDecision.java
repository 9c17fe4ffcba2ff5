package org.folkmoot.strategy.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision to keep; {@code strategy} and {@code goal} where it became part of a goal. */
public record NewDecision(
        String title,
        String words,
        String body,
        LocalDate on,
        @Nullable String strategy,
        @Nullable Integer goal) {}
