package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.store.views.RetentionLists.Due;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/**
 * Erases the records whose time has come, one in a step, so that a kill leaves nobody half erased. It runs each night
 * where that is switched on, and whenever the office starts it.
 */
@ApplicationScoped
class RunRetention implements RegularJob {

    static final String NAME = "members.retention";

    private static final int PIECE = 100;

    private final KeepRecords keep;
    private final EraseAPerson erase;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunRetention() {
        this.keep = null;
        this.erase = null;
    }

    @Inject
    RunRetention(KeepRecords keep, EraseAPerson erase) {
        this.keep = keep;
        this.erase = erase;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Erase records that were kept long enough";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void work(JobRun run) {
        if (!run.parameters().containsKey("by") && !keep.automatic()) {
            run.result("Not switched on");
            return;
        }
        long erased = 0;
        for (RetentionPolicy policy : RetentionPolicy.values()) {
            long done = erase(run, policy);
            run.log(policy.label() + ": " + done);
            erased += done;
        }
        run.result(erased + (erased == 1 ? " record was erased" : " records were erased"));
    }

    private long erase(JobRun run, RetentionPolicy policy) {
        String reason = "Kept for " + keep.months(policy) + " " + policy.after();
        long total = keep.due(policy);
        long done = 0;
        List<Due> piece = keep.next(policy, 0, PIECE);
        while (!piece.isEmpty() && !run.cancelled()) {
            for (Due each : piece) {
                done++;
                run.step(policy.name(), done, total, () -> erase.erase(new PersonId(each.id()), reason));
            }
            piece = keep.next(policy, piece.get(piece.size() - 1).id(), PIECE);
        }
        return done;
    }
}
