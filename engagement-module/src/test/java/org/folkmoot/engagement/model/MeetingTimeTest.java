package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.folkmoot.platform.refusals.RuleBroken;
import org.junit.jupiter.api.Test;

/** A meeting's time on ordinary days and on those when the clocks change. */
class MeetingTimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2024, 3, 31);
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2023, 10, 29);

    @Test
    void aMeetingInTheMissingHourIsRefused() {
        assertThatThrownBy(() -> MeetingTime.on(CLOCKS_GO_FORWARD, LocalTime.of(1, 30), LocalTime.of(3, 0), LONDON))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("TheHourExistsOnThatDay");
    }

    @Test
    void aMeetingThatEndsInTheMissingHourIsRefused() {
        assertThatThrownBy(() -> MeetingTime.on(CLOCKS_GO_FORWARD, LocalTime.of(0, 30), LocalTime.of(1, 15), LONDON))
                .hasMessageContaining("TheHourExistsOnThatDay");
    }

    @Test
    void aMeetingInTheDoubledHourTakesItsFirstRun() {
        MeetingTime time = MeetingTime.on(CLOCKS_GO_BACK, LocalTime.of(1, 30), LocalTime.of(3, 0), LONDON);

        assertThat(time.starts().toInstant()).isEqualTo(Instant.parse("2023-10-29T00:30:00Z"));
        assertThat(time.ends().toInstant()).isEqualTo(Instant.parse("2023-10-29T03:00:00Z"));
    }

    @Test
    void aMeetingEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2023, 11, 7);

        assertThatThrownBy(() -> MeetingTime.on(day, LocalTime.of(20, 0), LocalTime.of(18, 30), LONDON))
                .hasMessageContaining("MeetingEndsAfterItBegins");
        assertThatThrownBy(() -> MeetingTime.on(day, LocalTime.of(20, 0), LocalTime.of(20, 0), LONDON))
                .hasMessageContaining("MeetingEndsAfterItBegins");
    }

    @Test
    void theStoredTimeReadsAsItWasPlanned() {
        MeetingTime planned =
                MeetingTime.on(LocalDate.of(2023, 7, 1), LocalTime.of(18, 30), LocalTime.of(20, 0), LONDON);

        assertThat(MeetingTime.stored(
                        planned.starts().toInstant(), planned.ends().toInstant(), "Europe/London"))
                .isEqualTo(planned);
    }
}
