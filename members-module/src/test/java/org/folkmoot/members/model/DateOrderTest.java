package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final LocalDate BORN = LocalDate.of(1980, 3, 4);

    @ParameterizedTest
    @ValueSource(strings = {"4/3/1980", "04.03.80", "4 March 1980", "04-Mar-80", "1980-03-04", "04/03/1980 00:00"})
    void aDateIsReadHoweverItIsWritten(String written) {
        assertThat(DateOrder.DAY_FIRST.read(written, TODAY)).contains(BORN);
    }

    @Test
    void theMonthMayComeFirst() {
        assertThat(DateOrder.MONTH_FIRST.read("3/4/1980", TODAY)).contains(BORN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1980", "yesterday", "1980", "4/13/1980x", "0/0/0000"})
    void whatIsNoDateIsNone(String written) {
        assertThat(DateOrder.DAY_FIRST.read(written, TODAY)).isEmpty();
    }

    @Test
    void daysAboveTwelveTellTheOrder() {
        assertThat(DateOrder.hint("31/3/1980")).isPositive();
        assertThat(DateOrder.hint("3/31/1980")).isNegative();
        assertThat(DateOrder.hint("3/4/1980")).isZero();
        assertThat(DateOrder.ambiguous("3/4/1980")).isTrue();
        assertThat(DateOrder.ambiguous("1980-03-04")).isFalse();
    }
}
