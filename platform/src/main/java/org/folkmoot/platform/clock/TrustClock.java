package org.folkmoot.platform.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the trusts live, and today in it. The clock itself is injected as {@link Clock}. */
public final class TrustClock {

    /** Every trust of the product is in England. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private TrustClock() {}

    /** Today in London by this clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
