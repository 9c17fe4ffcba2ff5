package org.folkmoot.members.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out numbers below five, and as many more as it takes that none of them can be worked out from the total: never
 * one alone, and never several that come to less than five together.
 */
public final class SmallNumbers {

    /** The smallest number that is shown. */
    public static final long LEAST = 5;

    private SmallNumbers() {}

    /** The numbers that may be shown; empty for those that may not. */
    public static Map<String, Optional<Long>> leaveOut(Map<String, Long> numbers) {
        Map<String, Long> hidden = new LinkedHashMap<>();
        numbers.forEach((band, number) -> {
            if (number < LEAST) {
                hidden.put(band, number);
            }
        });
        while (!hidden.isEmpty() && hidden.size() < numbers.size() && tells(hidden)) {
            numbers.entrySet().stream()
                    .filter(each -> !hidden.containsKey(each.getKey()))
                    .min(Comparator.comparingLong(Map.Entry::getValue))
                    .ifPresent(each -> hidden.put(each.getKey(), each.getValue()));
        }
        Map<String, Optional<Long>> shown = new LinkedHashMap<>();
        numbers.forEach(
                (band, number) -> shown.put(band, hidden.containsKey(band) ? Optional.empty() : Optional.of(number)));
        return shown;
    }

    private static boolean tells(Map<String, Long> hidden) {
        return hidden.size() == 1
                || hidden.values().stream().mapToLong(Long::longValue).sum() < LEAST;
    }
}
