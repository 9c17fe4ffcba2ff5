package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void numbersBelowFiveAreLeftOut() {
        assertThat(SmallNumbers.leaveOut(Map.of("a", 4L, "b", 3L, "c", 90L)))
                .containsEntry("a", Optional.empty())
                .containsEntry("b", Optional.empty())
                .containsEntry("c", Optional.of(90L));
    }

    @Test
    void oneAloneTakesTheNextSmallestWithIt() {
        assertThat(SmallNumbers.leaveOut(Map.of("a", 2L, "b", 30L, "c", 90L)))
                .containsEntry("a", Optional.empty())
                .containsEntry("b", Optional.empty())
                .containsEntry("c", Optional.of(90L));
    }

    @Test
    void severalThatAreTooFewTogetherTakeAnother() {
        assertThat(SmallNumbers.leaveOut(Map.of("a", 0L, "b", 1L, "c", 30L, "d", 90L)))
                .containsEntry("c", Optional.empty())
                .containsEntry("d", Optional.of(90L));
    }

    @Test
    void nothingIsLeftOutWithoutNeed() {
        assertThat(SmallNumbers.leaveOut(Map.of("a", 5L, "b", 6L)).values()).noneMatch(Optional::isEmpty);
    }

    @Test
    void whateverTheNumbersNoneBelowFiveFollowsFromTheOthersAndTheTotal() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            int bands = 2 + random.nextInt(6);
            for (int band = 0; band < bands; band++) {
                numbers.put("band" + band, (long) random.nextInt(random.nextBoolean() ? 7 : 500));
            }

            Map<String, Optional<Long>> shown = SmallNumbers.leaveOut(numbers);

            assertThat(shown.values().stream().flatMap(Optional::stream)).allMatch(each -> each >= 5);
            long hidden = shown.values().stream().filter(Optional::isEmpty).count();
            long together = numbers.entrySet().stream()
                    .filter(each -> shown.get(each.getKey()).isEmpty())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(hidden == 0 || hidden == bands || (hidden > 1 && together >= 5))
                    .as(numbers + " shown as " + shown)
                    .isTrue();
        }
    }
}
