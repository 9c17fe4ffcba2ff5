package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.batches.RunABatch;
import org.folkmoot.members.imports.RunAnImport;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.DiscardedFiles;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** Removes files of people a week after they were discarded, one in a step; until then they can be put back. */
@ApplicationScoped
public class ForgetDiscardedFiles implements RegularJob {

    private final Imports imports;
    private final Batches batches;
    private final RunAnImport runAnImport;
    private final RunABatch runABatch;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetDiscardedFiles() {
        this.imports = null;
        this.batches = null;
        this.runAnImport = null;
        this.runABatch = null;
        this.clock = null;
    }

    @Inject
    public ForgetDiscardedFiles(
            Imports imports, Batches batches, RunAnImport runAnImport, RunABatch runABatch, Clock clock) {
        this.imports = imports;
        this.batches = batches;
        this.runAnImport = runAnImport;
        this.runABatch = runABatch;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.discarded";
    }

    @Override
    public String title() {
        return "Remove files of people that were discarded a week ago";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void work(JobRun run) {
        Instant last = DiscardedFiles.discardedUntil(clock.instant());
        List<ImportFile> people = imports.discardedUntil(last);
        List<Batch> others = batches.discardedUntil(last);
        long total = people.size() + others.size();
        long done = 0;
        for (ImportFile each : people) {
            run.step("", ++done, total, () -> runAnImport.forget(each));
        }
        for (Batch each : others) {
            run.step("", ++done, total, () -> runABatch.forget(each));
        }
        run.result(total + (total == 1 ? " file was removed" : " files were removed"));
    }
}
