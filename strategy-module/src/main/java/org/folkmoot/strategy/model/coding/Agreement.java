package org.folkmoot.strategy.model.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far several people who coded the same things agree: Krippendorff's alpha for nominal values. Not everybody need have
 * coded everything; what only one coded says nothing and is left out. 1 is full agreement, 0 what chance would bring.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * The agreement over things of which each is given by the values that its coders found, in any order.
     *
     * @return empty where nothing was coded twice, or no two values were ever found
     */
    public static OptionalDouble nominal(Collection<? extends List<?>> things) {
        Map<Object, Double> totals = new HashMap<>();
        double all = 0;
        double unlike = 0;
        for (List<?> values : things) {
            if (values.size() < 2) {
                continue;
            }
            Map<Object, Integer> found = counts(values);
            all += values.size();
            found.forEach((value, count) -> totals.merge(value, (double) count, Double::sum));
            unlike += unlikePairs(found, values.size()) / (values.size() - 1.0);
        }
        double chance = unlikePairs(totals, all);
        return chance == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * unlike / chance);
    }

    private static Map<Object, Integer> counts(List<?> values) {
        Map<Object, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** Ordered pairs of values that are not the same. */
    private static double unlikePairs(Map<Object, ? extends Number> counts, double all) {
        double alike = counts.values().stream()
                .mapToDouble(count -> count.doubleValue() * count.doubleValue())
                .sum();
        return all * all - alike;
    }
}
