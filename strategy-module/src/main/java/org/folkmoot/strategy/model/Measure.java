package org.folkmoot.strategy.model;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that shows how far a goal or one of its outcomes has come. */
public record Measure(
        @Nullable String id,
        String name,
        @Nullable Integer goal,
        @Nullable Integer outcome,
        String unit,
        Better better,
        @Nullable String why,
        @Nullable String source,
        @Nullable Target target,
        List<Point> points) {

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** What is to be reached. */
    public record Target(BigDecimal value, @Nullable YearMonth by) {}

    /** The figure of a month. */
    public record Point(
            YearMonth month, BigDecimal value, @Nullable String note) {}

    /** True where the figure is as good as the target or better. */
    public boolean reaches(BigDecimal value) {
        int compared = target == null ? 0 : value.compareTo(target.value());
        return target != null && (better == Better.HIGHER ? compared >= 0 : compared <= 0);
    }
}
