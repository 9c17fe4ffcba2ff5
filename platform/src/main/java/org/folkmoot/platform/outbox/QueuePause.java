package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.platform.clock.RealTime;

/** Holds the whole queue of this node back while the relay cannot be used: a few seconds, growing to a minute. */
@ApplicationScoped
class QueuePause {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = FIRST;
    private Instant until = Instant.EPOCH;
    private String reason = "";

    /** True while nothing is to be tried. */
    synchronized boolean isOn() {
        return RealTime.now().isBefore(until);
    }

    /** The relay could not be used. */
    synchronized void begin(String why) {
        if (!isOn()) {
            until = RealTime.now().plus(next);
            next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        }
        reason = why;
    }

    /** The relay works. */
    synchronized void end() {
        next = FIRST;
        until = Instant.EPOCH;
        reason = "";
    }

    /** Why the queue is held back; empty where it is not. */
    synchronized Optional<String> reason() {
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }
}
