package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void aConstituencyThatLosesMembersIsToldWhenItFallsBelowItsMinimum() {
        Forecast shrinking = new Forecast(120, -60, 100);

        assertThat(shrinking.today()).isEqualTo(Strength.GREEN);
        assertThat(shrinking.then()).isEqualTo(Strength.RED);
        assertThat(shrinking.inAYear()).isEqualTo(60);
        assertThat(shrinking.monthsToRed()).hasValue(5);
        assertThat(shrinking.needed()).isEqualTo(40);
    }

    @Test
    void oneThatGrowsOrIsBelowAlreadyHasNoSuchMonth() {
        assertThat(new Forecast(120, 5, 100).monthsToRed()).isEmpty();
        assertThat(new Forecast(90, -5, 100).monthsToRed()).isEmpty();
        assertThat(new Forecast(90, 30, 100).then()).isEqualTo(Strength.GREEN);
        assertThat(new Forecast(90, 30, 100).needed()).isZero();
    }

    @Test
    void nobodyCanBeFewerThanNone() {
        assertThat(new Forecast(10, -40, 0).inAYear()).isZero();
        assertThat(new Forecast(100, -1, 100).monthsToRed()).hasValue(1);
    }
}
