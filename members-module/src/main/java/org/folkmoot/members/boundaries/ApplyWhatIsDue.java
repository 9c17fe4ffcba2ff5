package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.start.StartUpStep;

/** Applies changes of boundaries whose day has come. */
@ApplicationScoped
public class ApplyWhatIsDue implements JobKind, StartUpStep {

    private static final int ORDER = 151;

    private final Redraws redraws;
    private final ApplyARedraw apply;
    private final Jobs jobs;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApplyWhatIsDue() {
        this.redraws = null;
        this.apply = null;
        this.jobs = null;
        this.clock = null;
    }

    @Inject
    public ApplyWhatIsDue(Redraws redraws, ApplyARedraw apply, Jobs jobs, Clock clock) {
        this.redraws = redraws;
        this.apply = apply;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.redraw.due";
    }

    @Override
    public String title() {
        return "Apply changes of boundaries on their day";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        jobs.every(Duration.ofHours(1), name());
    }

    @Override
    public void work(JobRun run) {
        for (long id : redraws.due(TrustClock.today(clock))) {
            run.step("", 0, 1, () -> start(run, id));
        }
    }

    private void start(JobRun run, long id) {
        try {
            apply.apply(id);
        } catch (RuleBroken e) {
            run.log("Change " + id + ": " + e.rule().words());
        }
    }
}
