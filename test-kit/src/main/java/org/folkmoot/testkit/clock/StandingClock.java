package org.folkmoot.testkit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still and is moved by the test; all views of it in other zones move with it. */
public final class StandingClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private StandingClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Noon in London on the day that a test means when it does not care: Wednesday 18 November 2026. */
    public static StandingClock atNoon() {
        return at(LocalDate.of(2026, 11, 18));
    }

    /** Noon in London on this day. */
    public static StandingClock at(LocalDate day) {
        return at(day.atTime(12, 0));
    }

    /** This time in London. */
    public static StandingClock at(LocalDateTime time) {
        return at(time.atZone(LONDON).toInstant());
    }

    /** This instant, in London's zone. */
    public static StandingClock at(Instant instant) {
        return new StandingClock(new AtomicReference<>(instant), LONDON);
    }

    /** Moves on (or back, by a negative duration). */
    public void move(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /** Jumps to this instant. */
    public void moveTo(Instant instant) {
        now.set(instant);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StandingClock(now, other);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }
}
