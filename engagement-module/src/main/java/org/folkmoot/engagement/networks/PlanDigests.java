package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the sending of gathered news at every start. */
@ApplicationScoped
class PlanDigests implements StartUpStep {
    private static final Duration EVERY = Duration.ofHours(6);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanDigests() {
        this.jobs = null;
    }

    @Inject
    PlanDigests(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 291;
    }

    @Override
    public void run() {
        jobs.every(EVERY, SendDigests.NAME);
    }
}
