package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.members.batches.CheckABatch.Shown;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Batches.Begun;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.jspecify.annotations.Nullable;

/** Takes a file and starts its dry run, or lets the office name its columns first. */
@ApplicationScoped
public class UploadABatch {

    private final Batches batches;
    private final FileStore files;
    private final CheckABatch check;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UploadABatch() {
        this.batches = null;
        this.files = null;
        this.check = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public UploadABatch(
            Batches batches, FileStore files, CheckABatch check, Audit audit, CurrentActor actor, Clock clock) {
        this.batches = batches;
        this.files = files;
        this.check = check;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the file; returns its id. Where its headings are known, or were named before, and nothing else is unsure, it
     * is checked at once; else the office is asked first.
     *
     * @throws UnreadableSheet where it is no table
     */
    @Transactional(dontRollbackOn = UnreadableSheet.class)
    public long keep(
            Kind kind, String fileName, byte[] content, @Nullable LocalDate effectOn, @Nullable String classCode) {
        Shown shown = check.look(kind, content, null);
        String name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        Begun begun = new Begun(
                kind,
                name,
                effectOn,
                classCode,
                files.store(name, "application/octet-stream", new ByteArrayInputStream(content)),
                clock.instant(),
                actor.get().name());
        long id = batches.begin(begun);
        audit.wrote("batch.upload", "batch:" + id, kind.words() + ": " + name);
        if (shown.clear()) {
            check.check(id, content, shown.layout());
        }
        return id;
    }
}
