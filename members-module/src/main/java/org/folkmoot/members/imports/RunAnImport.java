package org.folkmoot.members.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.ImportState;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Mapping;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.members.model.Mappings;
import org.folkmoot.members.model.rules.DiscardedFileIsStillKept;
import org.folkmoot.members.model.rules.ImportIsReadyForThat;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Starts the steps of an import: the dry run, the commit, the undo; or discards it. */
@ApplicationScoped
public class RunAnImport {

    private static final List<RowState> NOT_TAKEN =
            List.of(RowState.REFUSED, RowState.KNOWN, RowState.DOUBTFUL, RowState.STAYED);
    private static final int PIECE = 2000;

    private final Imports imports;
    private final FileStore files;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunAnImport() {
        this.imports = null;
        this.files = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public RunAnImport(Imports imports, FileStore files, Jobs jobs, Audit audit, CurrentActor actor, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Starts a dry run with this layout; returns the job. With a name the layout is kept for such files. */
    @Transactional
    public long check(long id, ImportLayout layout, List<String> headings, @Nullable String saveAs) {
        ImportFile file = go(id, ImportState.CHECKING);
        imports.layOut(id, layout);
        imports.startOver(id);
        if (saveAs != null) {
            imports.save(
                    new Mapping(saveAs, Mappings.headings(headings), layout),
                    clock.instant(),
                    actor.get().name());
        }
        audit.wrote("import.check", "import:" + id, file.fileName());
        return start(id, false);
    }

    /** Starts putting the rows on record; returns the job. */
    @Transactional
    public long commit(long id, boolean doubtfulToo) {
        ImportFile file = go(id, ImportState.COMMITTING);
        audit.wrote(
                "import.start",
                "import:" + id,
                file.fileName() + (doubtfulToo ? ", with rows of people who may be on record" : ", good rows only"));
        return start(id, doubtfulToo);
    }

    /** Starts taking everything back; returns the job. */
    @Transactional
    public long undo(long id) {
        ImportFile file = go(id, ImportState.UNDOING);
        audit.wrote("import.takeback", "import:" + id, file.fileName());
        return start(id, file.doubtfulToo());
    }

    /** Discards a file of which nothing is on record; it is kept for a week, unless it may name somebody erased. */
    @Transactional
    public void discard(long id) {
        ImportFile file = go(id, ImportState.DISCARDED);
        imports.startOver(id);
        imports.discarded(id, clock.instant());
        audit.wrote("import.discard", "import:" + id, file.fileName());
        if (file.namesErased()) {
            forget(file);
        }
    }

    /** Puts a discarded file back, to be checked anew: by now other people may be on record. */
    @Transactional
    public void putBack(long id) {
        ImportFile file = imports.lock(id).orElseThrow(() -> NotFound.of("import", id));
        RuleBroken.check(new DiscardedFileIsStillKept(file.discardedAt(), clock.instant()));
        go(id, ImportState.UPLOADED);
        imports.discarded(id, null);
        audit.wrote("import.put-back", "import:" + id, file.fileName());
    }

    /** Removes a discarded file for good. */
    public void forget(ImportFile file) {
        files.remove(file.file());
        imports.discarded(file.id(), null);
        audit.wrote("import.forget", "import:" + file.id(), file.fileName());
    }

    private ImportFile go(long id, ImportState next) {
        ImportFile file = imports.lock(id).orElseThrow(() -> NotFound.of("import", id));
        RuleBroken.check(new ImportIsReadyForThat(file.state(), next));
        imports.become(id, next, null);
        return file;
    }

    private long start(long id, boolean doubtfulToo) {
        long job = jobs.start(ImportMembers.NAME, Map.of("import", String.valueOf(id)));
        imports.workedOnBy(id, job, doubtfulToo);
        return job;
    }

    /** Gives every row that was not taken to the taker; one entry of the audit. */
    public void notTaken(long id, Consumer<Row> taker) {
        long count = 0;
        long line = 0;
        for (List<Row> piece = imports.rows(id, NOT_TAKEN, line, PIECE);
                !piece.isEmpty();
                piece = imports.rows(id, NOT_TAKEN, line, PIECE)) {
            piece.forEach(taker);
            count += piece.size();
            line = piece.get(piece.size() - 1).line();
        }
        audit.readMany("rows of an import", "import " + id, count);
    }
}
