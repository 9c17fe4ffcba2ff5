package org.folkmoot.platform.outbox;

import java.time.Duration;

/** How long a message waits that the relay said "later" to. */
final class BackOff {

    private BackOff() {}

    /** How long to wait after so many attempts. */
    static Duration after(int attempts) {
        return switch (attempts) {
            case 0, 1 -> Duration.ofMinutes(1);
            case 2 -> Duration.ofMinutes(5);
            case 3 -> Duration.ofMinutes(15);
            case 4 -> Duration.ofMinutes(30);
            default -> Duration.ofHours(1);
        };
    }
}
