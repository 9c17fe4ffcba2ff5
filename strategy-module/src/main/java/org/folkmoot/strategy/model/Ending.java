package org.folkmoot.strategy.model;

import org.jspecify.annotations.Nullable;

/** Where a promise of an earlier period ended. */
public record Ending(
        String period,
        @Nullable Integer goal,
        String promise,
        Result result,
        String because,
        @Nullable String evidence,
        @Nullable String href,
        @Nullable Integer becameGoal) {

    /** How a promise can end. */
    public enum Result {
        KEPT,
        PARTLY,
        CARRIED_ON,
        NOT_KEPT
    }
}
