package org.folkmoot.strategy.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the regular look at links to other sites. */
@ApplicationScoped
class PlanLinkCheck implements StartUpStep {

    private static final int ORDER = 325;
    private static final Duration EVERY = Duration.ofHours(6);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanLinkCheck() {
        this(null);
    }

    @Inject
    PlanLinkCheck(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        jobs.every(EVERY, CheckLinks.NAME);
    }
}
