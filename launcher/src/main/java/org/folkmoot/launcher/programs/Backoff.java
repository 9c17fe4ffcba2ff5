package org.folkmoot.launcher.programs;

import java.time.Duration;

/** How long to wait before the next try: a second at first, twice as long each time, never more than half a minute. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = Duration.ofSeconds(1);

    Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now;
    }
}
