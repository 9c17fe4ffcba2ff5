package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.rules.BatchStandsForThat;
import org.folkmoot.members.model.rules.DiscardedFileIsStillKept;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Starts applying a checked file or taking it back, or discards it. */
@ApplicationScoped
public class RunABatch {

    private final Batches batches;
    private final FileStore files;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunABatch() {
        this.batches = null;
        this.files = null;
        this.jobs = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public RunABatch(Batches batches, FileStore files, Jobs jobs, Audit audit, Clock clock) {
        this.files = files;
        this.batches = batches;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts applying it. */
    @Transactional
    public void apply(long id) {
        go(id, State.APPLYING, "batch.apply");
        forgetFile(id);
        start(id);
    }

    /** Starts taking it back. */
    @Transactional
    public void undo(long id) {
        go(id, State.UNDOING, "batch.undo");
        start(id);
    }

    /** Discards a file that has changed nothing; it is kept for a week, unless it may name somebody erased. */
    @Transactional
    public void discard(long id) {
        go(id, State.DISCARDED, "batch.discard");
        batches.discarded(id, clock.instant());
        batches.find(id).filter(Batch::namesErased).ifPresent(this::forget);
    }

    /** Puts a discarded file back as it was. */
    @Transactional
    public void putBack(long id) {
        Batch batch = batches.lock(id).orElseThrow(() -> NotFound.of("file", id));
        RuleBroken.check(new DiscardedFileIsStillKept(batch.discardedAt(), clock.instant()));
        go(id, batch.layout() == null ? State.UPLOADED : State.CHECKED, "batch.put-back");
        batches.discarded(id, null);
    }

    /** Removes a discarded file for good, and what its rows said of people. */
    public void forget(Batch batch) {
        batches.forgetDetails(batch.id());
        forgetFile(batch.id());
        batches.discarded(batch.id(), null);
        audit.wrote("batch.forget", "batch:" + batch.id(), batch.kind().words() + ": " + batch.fileName());
    }

    private void forgetFile(long id) {
        batches.find(id).map(Batch::file).ifPresent(files::remove);
        batches.forgetFile(id);
    }

    private void go(long id, State next, String action) {
        Batch batch = batches.lock(id).orElseThrow(() -> NotFound.of("file", id));
        RuleBroken.check(new BatchStandsForThat(batch.state(), next));
        batches.become(id, next);
        audit.wrote(action, "batch:" + id, batch.kind().words() + ": " + batch.fileName());
    }

    private void start(long id) {
        batches.workedOnBy(id, jobs.start(WorkOnABatch.NAME, Map.of("batch", String.valueOf(id))));
    }
}
