package org.folkmoot.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
        "2021, 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
        "2022, 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27",
        "2023, 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
        "2025, 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
    })
    void theBankHolidaysOfAYearAreThePublishedOnes(int year, String published) {
        assertThat(WorkingDays.holidays(year).stream().map(LocalDate::toString)).containsExactly(published.split(" "));
    }

    @Test
    void fourteenWorkingDaysSkipWeekendsAndChristmas() {
        assertThat(WorkingDays.after(LocalDate.of(2023, 12, 14), 14)).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(WorkingDays.before(LocalDate.of(2024, 1, 8), 14)).isEqualTo(LocalDate.of(2023, 12, 14));
    }

    @Test
    void aDayOffLeadsToTheNextWorkingDay() {
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 4, 3))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 4, 7))).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
