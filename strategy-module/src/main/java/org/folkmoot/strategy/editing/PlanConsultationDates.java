package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.start.StartUpStep;

/** Plans the regular look at consultations. */
@ApplicationScoped
class PlanConsultationDates implements StartUpStep {

    private static final int ORDER = 320;
    private static final Duration EVERY = Duration.ofHours(1);

    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanConsultationDates() {
        this(null);
    }

    @Inject
    PlanConsultationDates(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        jobs.every(EVERY, ConsultationDates.NAME);
    }
}
