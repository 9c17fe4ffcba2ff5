package org.folkmoot.members.model;

import java.time.Duration;
import java.time.Instant;

/** How long a file of people is kept after it was discarded, so that it can be put back. */
public final class DiscardedFiles {

    private static final Duration KEPT = Duration.ofDays(7);

    private DiscardedFiles() {}

    /** Until when one that was discarded then is kept. */
    public static Instant keptUntil(Instant discarded) {
        return discarded.plus(KEPT);
    }

    /** Those discarded until then are removed now. */
    public static Instant discardedUntil(Instant now) {
        return now.minus(KEPT);
    }
}
