package org.folkmoot.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year's plan waits for its review once the year is over. */
class ImplementationPlanTest {

    @ParameterizedTest
    @CsvSource({
        "2023/24, 2024-03, false",
        "2023/24, 2024-04, true",
        "2023, 2023-12, false",
        "2023, 2024-01, true",
        "some years, 2030-01, false"
    })
    void theReviewIsDueAfterTheLastMonth(String year, YearMonth now, boolean waits) {
        assertThat(new Strategy.Enabling.Plan(year, null, null).waitsForReview(now))
                .isEqualTo(waits);
        assertThat(new Strategy.Enabling.Plan(year, now, "Done").waitsForReview(now))
                .isFalse();
    }
}
