package org.folkmoot.engagement.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.platform.clock.RealTime;

/** When a message is no longer worth sending: the outbox counts in real time, meetings in the product's. */
public final class Expiry {

    private Expiry() {}

    /** The real instant at which the product's clock will show this one. */
    public static Instant at(Instant shown, Clock clock) {
        return RealTime.now().plus(Duration.between(clock.instant(), shown));
    }
}
