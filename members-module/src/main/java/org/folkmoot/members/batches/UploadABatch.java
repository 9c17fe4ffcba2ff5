package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Batches.Begun;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Takes a file and starts its dry run. */
@ApplicationScoped
public class UploadABatch {

    private final Batches batches;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UploadABatch() {
        this.batches = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public UploadABatch(Batches batches, Jobs jobs, Audit audit, CurrentActor actor, Clock clock) {
        this.batches = batches;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the file; returns its id.
     *
     * @throws UnreadableSheet where it is no table with people
     */
    @Transactional(dontRollbackOn = UnreadableSheet.class)
    public long keep(
            Kind kind, String fileName, byte[] content, @Nullable LocalDate effectOn, @Nullable String classCode) {
        ReadBatchFile read = ReadBatchFile.of(content, TrustClock.today(clock));
        String name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        Begun begun = new Begun(
                kind,
                name,
                read.remark(),
                effectOn,
                classCode,
                clock.instant(),
                actor.get().name());
        long id = batches.begin(begun, read.rows());
        audit.wrote("batch.upload", "batch:" + id, kind.words() + ": " + name);
        batches.workedOnBy(id, jobs.start(WorkOnABatch.NAME, Map.of("batch", String.valueOf(id))));
        return id;
    }
}
