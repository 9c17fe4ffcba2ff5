package org.folkmoot.strategy.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done in a year. */
public record DeliveryPlan(String year, @Nullable String intro, List<Action> actions) {
    /** One action. */
    public record Action(
            @Nullable String id,
            @Nullable Integer goal,
            String text,
            Status status,
            @Nullable String ownerRole,
            @Nullable YearMonth due,
            @Nullable String note) {

        /** True where it should have been done by now and was not. */
        public boolean overdue(YearMonth now) {
            boolean open = status != Status.DONE && status != Status.STOPPED;
            return open && due != null && due.isBefore(now);
        }
    }

    /** Where an action stands. */
    public enum Status {
        PLANNED,
        UNDER_WAY,
        DONE,
        LATE,
        STOPPED
    }
}
