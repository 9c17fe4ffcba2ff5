package org.folkmoot.system.kills;

import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;

/** Moments that nobody chose; the same again with {@code -Dkills.seed}. */
final class Moment {

    private final long seed = Long.getLong("kills.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** Lets a random part of this time pass. */
    void within(Duration most) {
        Duration part = Duration.ofMillis(random.nextInt((int) most.toMillis()));
        Awaitility.await()
                .pollDelay(part)
                .atMost(part.plusSeconds(5))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> true);
    }

    @Override
    public String toString() {
        return "-Dkills.seed=" + seed;
    }
}
