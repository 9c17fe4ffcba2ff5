package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;
import org.folkmoot.platform.refusals.RuleBroken;

/** Moves members whose accepted transfer has come to its day. */
@ApplicationScoped
public class MoveOnTheDay implements RegularJob {

    private final Transfers transfers;
    private final DecideATransfer decide;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveOnTheDay() {
        this.transfers = null;
        this.decide = null;
        this.clock = null;
    }

    @Inject
    public MoveOnTheDay(Transfers transfers, DecideATransfer decide, Clock clock) {
        this.transfers = transfers;
        this.decide = decide;
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
    public Duration every() {
        return Duration.ofHours(1);
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
