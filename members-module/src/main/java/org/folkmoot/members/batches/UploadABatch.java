package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Batches.Begun;
import org.folkmoot.members.model.Mappings;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.jspecify.annotations.Nullable;

/** Takes a file and starts its dry run, or lets the office name its columns first. */
@ApplicationScoped
public class UploadABatch {

    private final Batches batches;
    private final Mappings mappings;
    private final FileStore files;
    private final CheckABatch check;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UploadABatch() {
        this.batches = null;
        this.mappings = null;
        this.files = null;
        this.check = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public UploadABatch(
            Batches batches,
            Mappings mappings,
            FileStore files,
            CheckABatch check,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.batches = batches;
        this.mappings = mappings;
        this.files = files;
        this.check = check;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the file; returns its id. Where its headings are known, or were named before, it is checked at once; else the
     * office names the columns first.
     *
     * @throws UnreadableSheet where it is no table
     */
    @Transactional(dontRollbackOn = UnreadableSheet.class)
    public long keep(
            Kind kind, String fileName, byte[] content, @Nullable LocalDate effectOn, @Nullable String classCode) {
        DateFinder found = ReadBatchFile.look(content);
        String name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        Begun begun = new Begun(
                kind,
                name,
                found.words(),
                effectOn,
                classCode,
                files.store(name, "application/octet-stream", new ByteArrayInputStream(content)),
                clock.instant(),
                actor.get().name());
        long id = batches.begin(begun);
        audit.wrote("batch.upload", "batch:" + id, kind.words() + ": " + name);
        BatchLayout layout = known(kind, found.first().get(0)).orElseGet(found::layout);
        if (layout.namesPeople()) {
            check.check(id, content, layout);
        }
        return id;
    }

    private Optional<BatchLayout> known(Kind kind, List<String> headings) {
        return mappings.of(kind.name()).stream()
                .filter(each -> each.headings().equals(Mappings.headings(headings)))
                .map(each -> BatchLayout.read(each.layout()))
                .filter(each -> each.columns().size() == headings.size())
                .findFirst();
    }
}
