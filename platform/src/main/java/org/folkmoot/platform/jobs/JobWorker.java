package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Outage;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Takes up jobs on this node, runs them as their named job, and keeps their leases meanwhile. */
@ApplicationScoped
class JobWorker implements Worker {

    private static final Logger LOG = System.getLogger(JobWorker.class.getName());
    private static final int CANDIDATES = 5;

    private final JobRows rows;
    private final JobPlans plans;
    private final JobKinds kinds;
    private final JobWake wake;
    private final Transactions transactions;
    private final CurrentActor actor;
    private final Clock clock;
    private final Node node;
    private final Map<Long, Long> running = new ConcurrentHashMap<>();
    private final AtomicInteger handsTaken = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // one for each worker of this one bean
    private final ThreadLocal<Hand> hands = ThreadLocal.withInitial(this::newHand);

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobWorker() {
        rows = null;
        plans = null;
        kinds = null;
        wake = null;
        transactions = null;
        actor = null;
        clock = null;
        node = null;
    }

    @Inject
    JobWorker(
            JobRows rows,
            JobPlans plans,
            JobKinds kinds,
            JobWake wake,
            Transactions transactions,
            CurrentActor actor,
            Clock clock,
            Node node) {
        this.rows = rows;
        this.plans = plans;
        this.kinds = kinds;
        this.wake = wake;
        this.transactions = transactions;
        this.actor = actor;
        this.clock = clock;
        this.node = node;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Wake wake() {
        return wake.get();
    }

    @Override
    public boolean turn() {
        Hand hand = hands.get();
        hand.letGo(rows);
        try {
            return turn(hand);
        } catch (RuntimeException e) {
            hand.mayHold = true;
            throw e;
        }
    }

    private boolean turn(Hand hand) {
        startPlanned();
        for (long id : rows.free(RealTime.now(), CANDIDATES)) {
            Optional<JobRow> claimed =
                    transactions.inNew(() -> rows.claim(id, hand.owner, RealTime.now(), clock.instant()));
            if (claimed.isPresent()) {
                run(claimed.get());
                return true;
            }
        }
        return false;
    }

    /** Keeps the leases of the jobs that run here. */
    void renewLeases() {
        running.forEach((id, fence) -> transactions.runInNew(() -> rows.renew(id, fence, RealTime.now())));
    }

    private void startPlanned() {
        for (String kind : plans.due(RealTime.now())) {
            if (kinds.named(kind).isPresent()) {
                transactions.runInNew(() -> {
                    if (plans.takeTurn(kind, RealTime.now())) {
                        rows.insert(kind, "{}", JobRows.PLANNED, clock.instant());
                    }
                });
            }
        }
    }

    private void run(JobRow job) {
        Optional<JobKind> kind = kinds.named(job.kind());
        if (kind.isEmpty()) {
            rows.end(job.id(), job.fence(), JobState.FAILED, "This version has no such kind of job", clock.instant());
            return;
        }
        running.put(job.id(), job.fence());
        try {
            StoredRun run = new StoredRun(job, rows, transactions, clock);
            actor.run(actorOf(job), () -> work(kind.get(), run));
            rows.end(job.id(), job.fence(), run.outcome(), null, clock.instant());
        } catch (StoredRun.TakenOver e) {
            LOG.log(Level.INFO, e.getMessage());
        } catch (RuntimeException e) {
            fail(job, e);
        } finally {
            running.remove(job.id());
        }
    }

    private static Actor actorOf(JobRow job) {
        return JobRows.PLANNED.equals(job.startedBy())
                ? Actor.job(job.kind())
                : Actor.jobStartedBy(job.kind(), job.startedBy());
    }

    private static void work(JobKind kind, JobRun run) {
        try {
            kind.work(run);
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        } catch (LinkageError | StackOverflowError e) {
            throw new IllegalStateException(e.toString(), e);
        }
    }

    private void fail(JobRow job, RuntimeException e) {
        if (Thread.currentThread().isInterrupted() || Outage.causedBy(e)) {
            // The node stops or the database is away: the job goes on from its checkpoint, here or elsewhere.
            hands.get().mayHold = true;
            LOG.log(Level.WARNING, "Job " + job.id() + " (" + job.kind() + ") was interrupted and will go on: " + e);
            return;
        }
        LOG.log(Level.ERROR, "Job " + job.id() + " (" + job.kind() + ") failed", e);
        String why = e.getMessage() == null ? e.toString() : e.getMessage();
        rows.log(job.id(), why, clock.instant());
        rows.end(job.id(), job.fence(), JobState.FAILED, why, clock.instant());
    }

    private Hand newHand() {
        return new Hand(node.owner() + "/" + handsTaken.incrementAndGet());
    }

    /** One worker: its name on leases, and whether a fault may have left it holding a job that it does not know of. */
    private static final class Hand {

        private final String owner;
        private boolean mayHold;

        private Hand(String owner) {
            this.owner = owner;
        }

        private void letGo(JobRows rows) {
            if (mayHold) {
                rows.releaseAllOf(owner, RealTime.now());
                mayHold = false;
            }
        }
    }
}
