package org.folkmoot.platform.jobs;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.jspecify.annotations.Nullable;

/** One run of a claimed job on this node. */
final class StoredRun implements JobRun {

    /** While the database writes for one, the other waits for the disk or makes what is next. */
    private static final int SIDE_BY_SIDE = 2;

    private final JobRow job;
    private final JobRows rows;
    private final Transactions transactions;
    private final Clock clock;
    private volatile String reached;
    private volatile boolean sawCancel;

    StoredRun(JobRow job, JobRows rows, Transactions transactions, Clock clock) {
        this.job = job;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        this.reached = Objects.requireNonNullElse(job.checkpoint(), "");
    }

    @Override
    public long id() {
        return job.id();
    }

    @Override
    public Map<String, String> parameters() {
        return JobParameters.read(job.parameters());
    }

    @Override
    public @Nullable String checkpoint() {
        return job.checkpoint();
    }

    @Override
    public void step(String checkpoint, long done, long total, Runnable work) {
        transactions.runInNew(() -> {
            // The row comes first: whoever holds it is the only one at work.
            store(checkpoint, done, total);
            work.run();
        });
        reached = checkpoint;
    }

    @Override
    public void step(long done, long total, Supplier<String> work) {
        reached = transactions.inNew(() -> {
            store(reached, done, total);
            String checkpoint = work.get();
            store(checkpoint, done, total);
            return checkpoint;
        });
    }

    @Override
    public int sideBySide() {
        return SIDE_BY_SIDE;
    }

    @Override
    public void stepBesides(String checkpoint, long done, long total, Runnable work) {
        transactions.runInNew(() -> {
            work.run();
            // Whoever has lost the job meanwhile is refused here, and all of the step is rolled back.
            store(checkpoint, done, total);
        });
        reached = checkpoint;
    }

    private void store(String checkpoint, long done, long total) {
        if (!rows.progress(job.id(), job.fence(), checkpoint, done, total, RealTime.now())) {
            throw new TakenOver(job.id());
        }
    }

    @Override
    public boolean cancelled() {
        sawCancel = sawCancel || rows.cancelAsked(job.id());
        return sawCancel;
    }

    @Override
    public void log(String line) {
        rows.log(job.id(), line, clock.instant());
    }

    @Override
    public void result(String sentence) {
        rows.result(job.id(), job.fence(), sentence);
    }

    /** How the run ended, now that the kind's work has returned. */
    JobState outcome() {
        return sawCancel ? JobState.CANCELLED : JobState.DONE;
    }

    /** Another node has the job now. */
    static final class TakenOver extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        TakenOver(long job) {
            super("Job " + job + " was taken over by another node");
        }
    }
}
