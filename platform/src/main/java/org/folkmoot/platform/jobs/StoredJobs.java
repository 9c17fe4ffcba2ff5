package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;

/** Jobs as rows, stored in the caller's transaction. */
@ApplicationScoped
class StoredJobs implements Jobs {

    private final JobRows rows;
    private final JobPlans plans;
    private final JobKinds kinds;
    private final JobWake wake;
    private final Transactions transactions;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StoredJobs() {
        rows = null;
        plans = null;
        kinds = null;
        wake = null;
        transactions = null;
        actor = null;
        clock = null;
    }

    @Inject
    StoredJobs(
            JobRows rows,
            JobPlans plans,
            JobKinds kinds,
            JobWake wake,
            Transactions transactions,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.kinds = kinds;
        this.wake = wake;
        this.transactions = transactions;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public long start(String kind, Map<String, String> parameters) {
        if (kinds.named(kind).isEmpty()) {
            throw new IllegalArgumentException("There is no kind of job " + kind);
        }
        long id = rows.insert(kind, JobParameters.write(parameters), actor.get().name(), clock.instant());
        if (transactions.active()) {
            transactions.afterCommit(wake.get()::call);
        } else {
            wake.get().call();
        }
        return id;
    }

    @Override
    public void every(Duration interval, String kind) {
        plans.plan(kind, interval, RealTime.now());
    }

    @Override
    public void cancel(long id) {
        rows.cancel(id, clock.instant());
    }
}
