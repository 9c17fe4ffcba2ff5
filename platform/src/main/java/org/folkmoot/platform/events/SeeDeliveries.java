package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.platform.clock.RealTime;

/** Shows how the delivery of events goes and what is stuck. */
@ApplicationScoped
public class SeeDeliveries {

    private static final int MOST = 200;

    private final EventRows rows;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeDeliveries() {
        rows = null;
    }

    @Inject
    SeeDeliveries(EventRows rows) {
        this.rows = rows;
    }

    /** The numbers, and the oldest deliveries that keep failing. */
    public Deliveries now() {
        EventRows.Counts counts = rows.counts();
        List<Stuck> stuck = rows.stuck(0, MOST).stream()
                .map(each -> new Stuck(
                        each.id(),
                        each.type().substring(each.type().lastIndexOf('.') + 1),
                        each.listener().substring(each.listener().lastIndexOf('.') + 1),
                        each.attempts(),
                        each.lastError(),
                        each.nextTry(),
                        each.publishedAt()))
                .toList();
        long done = rows.doneSince(RealTime.now().minus(Duration.ofDays(1)));
        return new Deliveries(counts.open(), counts.stuck(), done, stuck);
    }

    /**
     * How the delivery goes.
     *
     * @param open deliveries that wait
     * @param failing those of them that have failed at least once
     * @param done deliveries made in the last day, counted just beyond the limit
     */
    public record Deliveries(long open, long failing, long done, List<Stuck> stuck) {}

    /** A delivery that keeps failing. */
    public record Stuck(
            long id, String event, String listener, int attempts, String error, Instant nextTry, Instant publishedAt) {}
}
