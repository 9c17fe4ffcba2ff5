package org.folkmoot.strategy.model.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Krippendorff's alpha, by the worked examples of his "Computing Krippendorff's Alpha-Reliability" (2011). */
class AgreementTest {

    /** Two observers, ten units, two values: section A. */
    @Test
    void twoObserversAndTwoValues() {
        assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isCloseTo(0.095, within(0.0005));
    }

    /** Two observers, twelve units, five values: section B. */
    @Test
    void twoObserversAndMoreValues() {
        assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d")).isCloseTo(0.692, within(0.0005));
    }

    /** Four observers, twelve units, five values, some missing: section C. */
    @Test
    void fourObserversAndMissingValues() {
        assertThat(alpha(
                        "1 2 3 3 2 1 4 1 2 . . .",
                        "1 2 3 3 2 2 4 1 2 5 . 3",
                        ". 3 3 3 2 3 4 2 2 5 1 .",
                        "1 2 3 3 2 4 4 1 2 5 1 ."))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void whatOnlyOneCoderSawSaysNothing() {
        assertThat(Agreement.nominal(List.of(List.of("a"), List.of("b")))).isEmpty();
    }

    @Test
    void whereOnlyOneValueWasEverFoundNothingCanBeSaid() {
        assertThat(Agreement.nominal(List.of(List.of("a", "a"), List.of("a", "a"))))
                .isEmpty();
    }

    private static double alpha(String... observers) {
        List<List<String>> units = new ArrayList<>();
        for (String observer : observers) {
            String[] values = observer.split(" ");
            for (int i = 0; i < values.length; i++) {
                if (units.size() <= i) {
                    units.add(new ArrayList<>());
                }
                if (!values[i].equals(".")) {
                    units.get(i).add(values[i]);
                }
            }
        }
        return Agreement.nominal(units).orElseThrow();
    }
}
