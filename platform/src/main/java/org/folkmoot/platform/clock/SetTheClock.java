package org.folkmoot.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.start.StartUpStep;

/**
 * Sets the product's clock: the real time, or in the demo the day asked for or the pack's day, ticking on. The shift is
 * stored at the first start, so that a restart goes on where the demo would have been.
 */
@ApplicationScoped
class SetTheClock implements StartUpStep {

    private static final String ASKED = "clock.asked";
    private static final String SHIFT = "clock.shift";
    private static final String PACKS = "clock";
    private static final int MORNING = 9;

    private final Installation installation;
    private final TrustSettings settings;
    private final ShiftedClock clock = new ShiftedClock();

    @SuppressWarnings("NullAway") // for the CDI proxy
    SetTheClock() {
        installation = null;
        settings = null;
    }

    @Inject
    SetTheClock(Installation installation, TrustSettings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    @Produces
    Clock clock() {
        return clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void run() {
        if (installation.demo()) {
            asked().ifPresent(asked -> clock.shift(storedShift(asked).orElseGet(() -> store(asked))));
        }
    }

    private Optional<String> asked() {
        return installation.value("CLOCK").or(() -> settings.get(PACKS));
    }

    private Optional<Duration> storedShift(String asked) {
        return settings.get(ASKED)
                .filter(asked::equals)
                .flatMap(same -> settings.get(SHIFT))
                .map(Duration::parse);
    }

    private Duration store(String asked) {
        Duration shift = Duration.between(RealTime.now(), instant(asked));
        settings.put(ASKED, asked);
        settings.put(SHIFT, shift.toString());
        return shift;
    }

    /** A date means nine in the morning of that day. */
    static Instant instant(String asked) {
        try {
            if (!asked.contains("T")) {
                return LocalDate.parse(asked)
                        .atTime(MORNING, 0)
                        .atZone(TrustClock.LONDON)
                        .toInstant();
            }
            return asked.matches(".*(Z|[+-][0-9]{2}:?[0-9]{2})$")
                    ? OffsetDateTime.parse(asked).toInstant()
                    : LocalDateTime.parse(asked).atZone(TrustClock.LONDON).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalStateException("FOLKMOOT_CLOCK must be a date such as 2023-10-02, not " + asked, e);
        }
    }
}
