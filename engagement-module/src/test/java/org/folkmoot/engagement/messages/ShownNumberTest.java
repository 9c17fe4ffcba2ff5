package org.folkmoot.engagement.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of a sensitive network are bands of five, and no small number can be worked out from them. */
class ShownNumberTest {

    @ParameterizedTest
    @CsvSource({"0, fewer than 5", "4, fewer than 5", "5, 5 to 9", "14, 10 to 14", "1003, '1,000 to 1,004'"})
    void aSensitiveNumberIsShownAsItsBand(long number, String words) {
        assertThat(ShownNumber.of(number, false)).isEqualTo(words);
    }

    @Test
    void anyOtherNumberIsShownAsItIs() {
        assertThat(ShownNumber.of(3, true)).isEqualTo("3");
        assertThat(ShownNumber.people(1, true)).isEqualTo("1 person");
        assertThat(ShownNumber.people(1, false)).isEqualTo("fewer than 5 people");
    }

    @Test
    void whoKnowsTheWholeAndOnePartCannotWorkOutTheSmallOther() {
        Map<List<String>, Set<Integer>> possible = new HashMap<>();
        for (int invited = 0; invited < 60; invited++) {
            for (int leftOut = 0; leftOut < 5; leftOut++) {
                possible.computeIfAbsent(shown(invited, leftOut), key -> new HashSet<>())
                        .add(leftOut);
            }
        }

        assertThat(possible.values()).allSatisfy(numbers -> assertThat(numbers).hasSizeGreaterThan(1));
    }

    private static List<String> shown(int invited, int leftOut) {
        return List.of(
                ShownNumber.of(invited, false),
                ShownNumber.of(leftOut, false),
                ShownNumber.of(invited + leftOut, false));
    }
}
