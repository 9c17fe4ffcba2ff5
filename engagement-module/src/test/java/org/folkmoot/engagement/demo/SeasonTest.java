package org.folkmoot.engagement.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void newsIsCalledByTheSeasonInWhichADemonstrationBegins() {
        assertThat(Season.of(LocalDate.of(2015, 6, 1)).news()).isEqualTo("Summer news");
        assertThat(Season.of(LocalDate.of(2023, 10, 2)).news()).isEqualTo("Autumn news");
        assertThat(Season.of(LocalDate.of(2024, 12, 1))).isEqualTo(Season.of(LocalDate.of(2025, 2, 28)));
        assertThat(Season.of(LocalDate.of(2024, 3, 1))).isEqualTo(Season.SPRING);
    }
}
