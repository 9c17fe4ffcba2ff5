package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyClockTest {

    @ParameterizedTest
    @CsvSource({
        // a plain month, and 30 days of which the first is the day after
        "2026-06-22, 2026-07-22, 2026-07-22, 2026-09-22",
        // a shorter month ends it on its last day, which is a Saturday: the next working day counts
        "2026-01-31, 2026-03-02, 2026-03-02, 2026-04-30",
        // Christmas and the weekend after it push the last day on
        "2025-11-26, 2025-12-29, 2025-12-29, 2026-02-26",
        // Easter Monday is no working day
        "2026-03-05, 2026-04-07, 2026-04-07, 2026-06-05",
    })
    void theLastDaysFollowTheCalendarOfEngland(
            LocalDate received, LocalDate acknowledge, LocalDate answer, LocalDate later) {
        assertThat(PrivacyClock.acknowledgeBy(received)).isEqualTo(acknowledge);
        assertThat(PrivacyClock.answerBy(received)).isEqualTo(answer);
        assertThat(PrivacyClock.answerLaterBy(received)).isEqualTo(later);
    }
}
