package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** The regular look at consultations whose first or last day has come. */
@ApplicationScoped
class ConsultationDates implements RegularJob {

    static final String NAME = "consultation-dates";
    private static final Duration EVERY = Duration.ofHours(1);

    private final TellOpenings tell;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConsultationDates() {
        this(null);
    }

    @Inject
    ConsultationDates(TellOpenings tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Open and close consultations on their dates";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        int told = tell.tell();
        run.result(told == 0 ? "Nothing opened or closed" : told + " opened or closed");
    }
}
