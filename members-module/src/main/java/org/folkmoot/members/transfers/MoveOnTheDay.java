package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.start.StartUpStep;

/** Moves members whose accepted transfer has come to its day. */
@ApplicationScoped
public class MoveOnTheDay implements JobKind, StartUpStep {

    private static final int ORDER = 152;

    private final Transfers transfers;
    private final DecideATransfer decide;
    private final Jobs jobs;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveOnTheDay() {
        this.transfers = null;
        this.decide = null;
        this.jobs = null;
        this.clock = null;
    }

    @Inject
    public MoveOnTheDay(Transfers transfers, DecideATransfer decide, Jobs jobs, Clock clock) {
        this.transfers = transfers;
        this.decide = decide;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.transfer.due";
    }

    @Override
    public String title() {
        return "Move members on the day of their transfer";
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
        List<Long> due = transfers.due(TrustClock.today(clock));
        for (int i = 0; i < due.size() && !run.cancelled(); i++) {
            move(run, due.get(i), i + 1, due.size());
        }
        run.result(due.size() + " transfers were due");
    }

    /** What the constitution does not allow any more stays accepted, and the log says why. */
    private void move(JobRun run, long id, int done, int total) {
        try {
            run.step(String.valueOf(id), done, total, () -> decide.carryOut(id));
        } catch (RuleBroken e) {
            run.log("Transfer " + id + ": " + e.rule().words());
        }
    }
}
