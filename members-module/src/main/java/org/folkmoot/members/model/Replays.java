package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each time that all decisions were decided again, and what came of it. */
public interface Replays {

    /** One time. */
    record Run(
            long job,
            Instant begunAt,
            @Nullable Instant endedAt,
            long same,
            long different,
            long byHand,
            long erased) {}

    /** Begins. */
    void begin(long job, Instant at);

    /** Adds to what came of it. */
    void add(long job, long same, long different, long byHand, long erased);

    /** Ends. */
    void end(long job, Instant at);

    /** The newest times. */
    List<Run> newest(int most);
}
