package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** The regular counting of answers. */
@ApplicationScoped
class RegularCount implements RegularJob {

    static final String NAME = "survey-counts";
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final CountAnswers count;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RegularCount() {
        this(null);
    }

    @Inject
    RegularCount(CountAnswers count) {
        this.count = count;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Count the answers to surveys";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        int counted = 0;
        for (int piece = count.count(); piece > 0 && !run.cancelled(); piece = count.count()) {
            counted += piece;
        }
        count.sweep();
        run.result(counted == 0 ? "Nothing new" : counted + " answers counted");
    }
}
