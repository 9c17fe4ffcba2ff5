package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.folkmoot.platform.start.StartUpStep;

/** Plans everything that is to run again and again, when what it works on has been loaded. */
@ApplicationScoped
class PlanRegularJobs implements StartUpStep {

    private static final int ORDER = 330;

    private final Instance<RegularJob> regular;
    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanRegularJobs() {
        regular = null;
        jobs = null;
    }

    @Inject
    PlanRegularJobs(@Any Instance<RegularJob> regular, Jobs jobs) {
        this.regular = regular;
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        regular.forEach(each -> jobs.every(each.every(), each.name()));
    }
}
