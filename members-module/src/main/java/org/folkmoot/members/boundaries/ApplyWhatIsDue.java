package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;
import org.folkmoot.platform.refusals.RuleBroken;

/** Applies changes of boundaries whose day has come. */
@ApplicationScoped
public class ApplyWhatIsDue implements RegularJob {

    private final Redraws redraws;
    private final ApplyARedraw apply;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApplyWhatIsDue() {
        this.redraws = null;
        this.apply = null;
        this.clock = null;
    }

    @Inject
    public ApplyWhatIsDue(Redraws redraws, ApplyARedraw apply, Clock clock) {
        this.redraws = redraws;
        this.apply = apply;
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
    public Duration every() {
        return Duration.ofHours(1);
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
