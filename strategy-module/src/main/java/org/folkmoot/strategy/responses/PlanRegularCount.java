package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the regular counting of answers. */
@ApplicationScoped
class PlanRegularCount implements StartUpStep {

    private static final int ORDER = 330;
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanRegularCount() {
        this(null);
    }

    @Inject
    PlanRegularCount(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        jobs.every(EVERY, RegularCount.NAME);
    }
}
