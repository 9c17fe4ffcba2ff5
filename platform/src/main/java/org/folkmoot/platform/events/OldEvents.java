package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.jobs.Tidying;

/** Removes events that everyone has heard thirty days ago. */
@ApplicationScoped
class OldEvents implements Tidying {

    private static final Duration KEEP = Duration.ofDays(30);

    private final EventRows rows;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OldEvents() {
        rows = null;
    }

    @Inject
    OldEvents(EventRows rows) {
        this.rows = rows;
    }

    @Override
    public String what() {
        return "delivered events";
    }

    @Override
    public int tidy(int most) {
        return rows.purge(RealTime.now().minus(KEEP), most);
    }
}
