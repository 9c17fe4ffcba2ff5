package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void asManyAsExpectedIsAHundred() {
        Comparison even = new Comparison(500, 1000, 4000, 8000);

        assertThat(even.index()).isEqualTo(100);
        assertThat(even.words()).isEqualTo("As expected");
    }

    @Test
    void theIntervalIsWilsons() {
        // 10 of 50: Wilson's interval at 95% is 0.1124 to 0.3304; a fifth of the people is expected.
        Comparison fifth = new Comparison(10, 50, 2000, 10_000);

        assertThat(fifth.lower()).isCloseTo(56.2, within(0.1));
        assertThat(fifth.upper()).isCloseTo(165.2, within(0.1));
    }

    @Test
    void aDifferenceBeyondChanceIsSaid() {
        assertThat(new Comparison(100, 1000, 2000, 10_000).words()).isEqualTo("Fewer than expected");
        assertThat(new Comparison(300, 1000, 2000, 10_000).words()).isEqualTo("More than expected");
        assertThat(new Comparison(3, 10, 2000, 10_000).words()).isEqualTo("As expected");
    }

    @Test
    void noMembersStillHaveAnUpperEnd() {
        Comparison none = new Comparison(0, 20, 2000, 10_000);

        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isPositive();
    }

    @Test
    void withoutFiguresNothingIsCompared() {
        assertThat(new Comparison(1, 2, 0, 0).possible()).isFalse();
        assertThat(new Comparison(0, 0, 5, 9).possible()).isFalse();
    }
}
