package org.folkmoot.strategy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people said and what was done, or why it was not. */
public record Outcomes(About about, List<Item> items, Review review) {

    /** Heading and introduction. */
    public record About(String title, String intro) {}

    /** One thing that people said, and its answer. */
    public record Item(
            String exercise,
            int year,
            String said,
            @Nullable String wordingThen,
            @Nullable String strategy,
            @Nullable Integer goal,
            String did,
            State state,
            @Nullable String because) {}

    /** How far it got. */
    public enum State {
        DONE,
        PARTLY,
        UNDER_WAY,
        NOT_DONE
    }
}
