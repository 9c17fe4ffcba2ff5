package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the regular round of mailings at every start. */
@ApplicationScoped
class PlanMailings implements StartUpStep {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanMailings() {
        this.jobs = null;
    }

    @Inject
    PlanMailings(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 291;
    }

    @Override
    public void run() {
        jobs.every(EVERY, MailingRounds.NAME);
    }
}
