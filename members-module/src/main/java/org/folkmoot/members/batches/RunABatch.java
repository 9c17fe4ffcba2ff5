package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.rules.BatchStandsForThat;
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

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunABatch() {
        this.batches = null;
        this.files = null;
        this.jobs = null;
        this.audit = null;
    }

    @Inject
    public RunABatch(Batches batches, FileStore files, Jobs jobs, Audit audit) {
        this.files = files;
        this.batches = batches;
        this.jobs = jobs;
        this.audit = audit;
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

    /** Forgets a file that has changed nothing. */
    @Transactional
    public void discard(long id) {
        go(id, State.DISCARDED, "batch.discard");
        batches.forgetDetails(id);
        forgetFile(id);
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
