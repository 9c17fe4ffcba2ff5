package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.jobs.Tidying;

/** Removes calls that ended a month ago. */
@ApplicationScoped
class OldCalls implements Tidying {

    private static final Duration KEPT = Duration.ofDays(30);

    private final HookRows rows;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OldCalls() {
        rows = null;
    }

    @Inject
    OldCalls(HookRows rows) {
        this.rows = rows;
    }

    @Override
    public String what() {
        return "calls to other systems";
    }

    @Override
    public int tidy(int most) {
        return rows.removeBefore(RealTime.now().minus(KEPT), most);
    }
}
