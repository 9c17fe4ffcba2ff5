package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;

/** The regular counting of answers. */
@ApplicationScoped
class RegularCount implements JobKind {

    static final String NAME = "survey-counts";

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
    public void work(JobRun run) {
        int counted = 0;
        for (int piece = count.count(); piece > 0 && !run.cancelled(); piece = count.count()) {
            counted += piece;
        }
        count.sweep();
        run.result(counted == 0 ? "Nothing new" : counted + " answers counted");
    }
}
