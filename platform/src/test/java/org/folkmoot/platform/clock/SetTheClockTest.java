package org.folkmoot.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSettings;
import org.junit.jupiter.api.Test;

class SetTheClockTest {

    private final Map<String, String> configuration = new HashMap<>();
    private final FixedSettings settings = new FixedSettings();

    @Test
    void withoutTheDemoTheClockIsTheRealOne() {
        assertThat(clock().instant()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void theDemoStartsOnThePacksDay() {
        configuration.put("FOLKMOOT_DEMO", "true");
        settings.put("clock", "2024-05-01");

        assertThat(TrustClock.today(clock())).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void theDemoStartsOnTheDayAskedFor() {
        configuration.put("FOLKMOOT_DEMO", "true");
        configuration.put("FOLKMOOT_CLOCK", "2023-10-02T18:30");

        assertThat(clock().instant()).isCloseTo(Instant.parse("2023-10-02T17:30:00Z"), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void aRestartGoesOnWhereTheDemoWouldHaveBeen() {
        configuration.put("FOLKMOOT_DEMO", "true");
        settings.put("clock", "2024-05-01");
        clock();
        String shift = settings.get("clock.shift").orElseThrow();

        clock();

        assertThat(settings.get("clock.shift")).contains(shift);
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThatThrownBy(() -> SetTheClock.instant("tomorrow")).hasMessageContaining("FOLKMOOT_CLOCK");
        assertThatThrownBy(() -> SetTheClock.instant("2023-02-29")).hasMessageContaining("FOLKMOOT_CLOCK");
    }

    private Clock clock() {
        SetTheClock set =
                new SetTheClock(new Installation(name -> Optional.ofNullable(configuration.get(name))), settings);
        set.run();
        return set.clock();
    }
}
