package org.folkmoot.strategy.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some years of the strategy. An extension keeps the end that was first agreed. */
public record Period(
        @Nullable String id,
        String name,
        YearMonth from,
        YearMonth until,
        @Nullable Integer phase,
        State state,
        @Nullable String successor,
        @Nullable String text,
        List<Approval> approvals,
        List<Extension> extensions) {

    /** Where a period stands. */
    public enum State {
        PLANNED,
        CURRENT,
        CLOSING,
        ENDED;

        /** The states that may follow; a period that was extended goes on. */
        public boolean mayBecome(State next) {
            return switch (this) {
                case PLANNED -> next == CURRENT;
                case CURRENT -> next == CLOSING || next == ENDED;
                case CLOSING -> next == CURRENT || next == ENDED;
                case ENDED -> false;
            };
        }
    }

    /** The last month, extensions counted. */
    public YearMonth lastMonth() {
        return extensions.stream().map(Extension::newEnd).reduce(until, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** Who agreed a period, and when. */
    public record Approval(
            String body,
            @Nullable LocalDate on,
            @Nullable YearMonth month,
            @Nullable String note) {}

    /** A later end, with the reason; {@code decided} is a year or a month. */
    public record Extension(
            String decided,
            YearMonth newEnd,
            String reason,
            @Nullable String reviewDocument) {}
}
