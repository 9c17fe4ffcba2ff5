package org.folkmoot.engagement.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the regular round at every start. */
@ApplicationScoped
class PlanRounds implements StartUpStep {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanRounds() {
        this.jobs = null;
    }

    @Inject
    PlanRounds(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public void run() {
        jobs.every(EVERY, MeetingRounds.NAME);
    }
}
