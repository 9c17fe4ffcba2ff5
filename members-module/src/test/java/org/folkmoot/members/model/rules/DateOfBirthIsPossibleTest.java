package org.folkmoot.members.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateOfBirthIsPossibleTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    @Test
    void nobodyIsBornTodayOrLater() {
        assertThat(new DateOfBirthIsPossible(TODAY, TODAY).broken()).isTrue();
        assertThat(new DateOfBirthIsPossible(TODAY.plusYears(1), TODAY).words()).contains("in the past");
        assertThat(new DateOfBirthIsPossible(TODAY.minusDays(1), TODAY).broken())
                .isFalse();
    }

    @Test
    void nobodyIsOlderThanAHundredAndTwenty() {
        assertThat(new DateOfBirthIsPossible(TODAY.minusYears(120), TODAY).broken())
                .isFalse();
        assertThat(new DateOfBirthIsPossible(TODAY.minusYears(121), TODAY).broken())
                .isTrue();
        assertThat(new DateOfBirthIsPossible(TODAY.minusYears(121), TODAY).words())
                .contains("check the year");
    }
}
