package org.folkmoot.strategy.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the regular look at what followers have not heard yet. */
@ApplicationScoped
class PlanFollowMails implements StartUpStep {

    private static final int ORDER = 330;
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanFollowMails() {
        this(null);
    }

    @Inject
    PlanFollowMails(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        jobs.every(EVERY, FollowMails.NAME);
    }
}
