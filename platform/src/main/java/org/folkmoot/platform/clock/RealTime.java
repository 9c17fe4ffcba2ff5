package org.folkmoot.platform.clock;

import java.time.Clock;
import java.time.Instant;

/** The time outside the product, for what the outside world judges: cookies, HTTP and mail dates, token lives, leases. */
public final class RealTime {

    private static final Clock UTC = Clock.systemUTC();

    private RealTime() {}

    /** The real instant. */
    public static Instant now() {
        return UTC.instant();
    }
}
