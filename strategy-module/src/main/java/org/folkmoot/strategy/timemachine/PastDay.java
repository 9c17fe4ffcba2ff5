package org.folkmoot.strategy.timemachine;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** A day as an address names it: today or earlier. What stood at its end is what is meant. */
public record PastDay(LocalDate date) {

    /**
     * Reads a day, such as {@code 2023-10-18}.
     *
     * @throws NotFound for what is no day, or has not come yet
     */
    public static PastDay of(String text, Clock clock) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isAfter(TrustClock.today(clock)) && date.getYear() > 1900) {
                return new PastDay(date);
            }
        } catch (DateTimeException unreadable) {
            // Reason: no such day is the same as no such page.
        }
        throw NotFound.of("day", text);
    }

    /** A clock that stands at noon of the day. */
    Clock clock() {
        return Clock.fixed(date.atTime(LocalTime.NOON).atZone(TrustClock.LONDON).toInstant(), TrustClock.LONDON);
    }

    /** The first moment of the next day, in the trust's zone. */
    public Instant end() {
        return date.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant();
    }
}
