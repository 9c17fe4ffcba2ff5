package org.folkmoot.strategy.store.views;

import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.jspecify.annotations.Nullable;

/** A theme of a consultation and what came of it. */
public record ThemeRow(
        long id,
        long page,
        String name,
        String description,
        int position,
        @Nullable ThemeOutcome outcome,
        String did,
        String because,
        @Nullable LocalDate decidedOn) {

    /** Another one as soon as anybody has changed its words or what came of it. */
    public String mark() {
        return Integer.toHexString(
                Objects.hash(name, description, outcome == null ? "" : outcome.name(), did, because));
    }

    /** True where it is said what came of it, and why where that is not all. */
    public boolean answered() {
        return outcome != null && !did.isBlank() && (outcome == ThemeOutcome.DONE || !because.isBlank());
    }
}
