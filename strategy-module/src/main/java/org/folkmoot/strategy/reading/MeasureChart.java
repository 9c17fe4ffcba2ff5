package org.folkmoot.strategy.reading;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A measure drawn as a line over months, its target as a dashed one. It reads in print and without colour, and the table
 * below says the same in numbers.
 *
 * @param line the points of the line, as SVG writes them
 * @param target where the target's line stands; null for none
 */
public record MeasureChart(
        String title,
        String line,
        List<Dot> dots,
        @Nullable Integer target,
        String targetLabel,
        String first,
        String last) {

    /** The width of the drawing. */
    public static final int WIDTH = 400;

    /** The height of the drawing. */
    public static final int HEIGHT = 220;

    private static final int LEFT = 24;
    private static final int RIGHT = 376;
    private static final int TOP = 40;
    private static final int BOTTOM = 175;

    /** A figure with its place. */
    public record Dot(int x, int y, String label) {

        /** Where its figure stands: not where the target's line runs. */
        public int labelY(@Nullable Integer target) {
            return target != null && target <= y ? y + 20 : y - 10;
        }
    }

    /** Draws a measure; one figure is a dot, none is an empty frame. */
    public static MeasureChart of(Measure measure) {
        List<Measure.Point> points = measure.points().stream()
                .sorted((a, b) -> a.month().compareTo(b.month()))
                .toList();
        Scale scale = Scale.of(measure, points);
        List<Dot> dots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Measure.Point point : points) {
            Dot dot = new Dot(scale.x(point.month()), scale.y(point.value()), Say.number(point.value()));
            dots.add(dot);
            line.append(line.isEmpty() ? "" : " ").append(dot.x()).append(',').append(dot.y());
        }
        Measure.Target target = measure.target();
        return new MeasureChart(
                measure.name() + ", in " + measure.unit(),
                line.toString(),
                dots,
                target == null ? null : scale.y(target.value()),
                target == null ? "" : "Target: " + Say.number(target.value()),
                Words.month(scale.first()),
                Words.month(scale.last()));
    }

    /** From months and numbers to places in the drawing. */
    private record Scale(YearMonth first, YearMonth last, double lowest, double highest) {

        static Scale of(Measure measure, List<Measure.Point> points) {
            YearMonth first = points.get(0).month();
            YearMonth last = points.get(points.size() - 1).month();
            double lowest = 0;
            double highest = 1;
            for (Measure.Point point : points) {
                lowest = Math.min(lowest, point.value().doubleValue());
                highest = Math.max(highest, point.value().doubleValue());
            }
            Measure.Target target = measure.target();
            if (target != null) {
                lowest = Math.min(lowest, target.value().doubleValue());
                highest = Math.max(highest, target.value().doubleValue());
                YearMonth by = target.by();
                last = by != null && by.isAfter(last) ? by : last;
            }
            return new Scale(first, last, lowest, highest);
        }

        int x(YearMonth month) {
            long whole = ChronoUnit.MONTHS.between(first, last);
            return whole == 0
                    ? (LEFT + RIGHT) / 2
                    : (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.MONTHS.between(first, month) / whole);
        }

        int y(BigDecimal value) {
            return (int) Math.round(BOTTOM - (BOTTOM - TOP) * (value.doubleValue() - lowest) / (highest - lowest));
        }
    }
}
