package org.folkmoot.members.postcodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.files.FileStore.StoredFile;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.refusals.NotFound;

/**
 * Reads an uploaded directory into a generation of its own, which is asked only once it is whole. A restart goes on
 * where the last committed step ended; a cancelled one leaves nothing behind.
 */
@ApplicationScoped
public class ImportPostcodes implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.postcodes";

    private static final int PIECE = 20_000;

    /** Checkpoints after the reading: what is in use, or given up, and what is left is to clear up. */
    private static final String READY = "ready ";

    private static final String STOPPED = "stopped ";

    private final Directories directories;
    private final FileStore files;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ImportPostcodes() {
        this.directories = null;
        this.files = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ImportPostcodes(Directories directories, FileStore files, Audit audit, Clock clock) {
        this.directories = directories;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Import a postcode directory";
    }

    @Override
    public void work(JobRun run) throws IOException {
        String checkpoint = Objects.requireNonNullElse(run.checkpoint(), "");
        if (checkpoint.startsWith(READY)) {
            sweep(run, Integer.parseInt(checkpoint.substring(READY.length())));
        } else if (checkpoint.startsWith(STOPPED)) {
            stop(run, Integer.parseInt(checkpoint.substring(STOPPED.length())));
        } else if (!run.cancelled()) {
            read(run);
        }
    }

    private void read(JobRun run) throws IOException {
        long id = Long.parseLong(run.parameters().getOrDefault("file", "0"));
        StoredFile file = files.find(id).orElseThrow(() -> NotFound.of("file", id));
        ImportSteps steps = new ImportSteps(directories, run, DirectoryLayout.of(run.parameters()), file.name(), clock);
        try (InputStream stored = files.open(id);
                CountedStream counted = new CountedStream(stored)) {
            steps.over(counted, file.size());
            DirectoryFile.read(file.name(), counted, steps);
            steps.rest();
        }
        if (run.cancelled()) {
            stop(run, steps.generation());
            return;
        }
        finish(run, steps, id);
        sweep(run, steps.generation());
    }

    private void finish(JobRun run, ImportSteps steps, long file) {
        int generation = steps.generation();
        run.step(READY + generation, 1, 1, () -> {
            directories.ready(generation, clock.instant());
            files.remove(file);
            audit.wrote("postcodes.import", "directory:" + generation, steps.words());
        });
    }

    /** Removes those that this one replaces, some of which an earlier run may have removed in part. */
    private void sweep(JobRun run, int generation) {
        directories.all().stream()
                .filter(each -> each.generation() > 0 && each.generation() < generation)
                .filter(each -> !"LOADING".equals(each.state()))
                .forEach(each -> empty(run, each, READY + generation));
        Directory imported = directories.all().stream()
                .filter(each -> each.generation() == generation)
                .findFirst()
                .orElseThrow();
        run.result(imported.taken() + " postcodes taken, " + imported.refused() + " rows refused");
    }

    private void stop(JobRun run, int generation) {
        run.step(STOPPED + generation, 1, 1, () -> directories.given(generation, "CANCELLED"));
        remove(run, generation, STOPPED + generation);
        // restarted, it begins anew
        run.step("", 0, 1, () -> {});
        run.result("Stopped; nothing of it is used");
    }

    private void empty(JobRun run, Directory directory, String checkpoint) {
        if ("READY".equals(directory.state())) {
            run.step(checkpoint, 1, 1, () -> directories.given(directory.generation(), "REPLACED"));
        }
        remove(run, directory.generation(), checkpoint);
    }

    private void remove(JobRun run, int generation, String checkpoint) {
        int[] removed = {PIECE};
        while (removed[0] == PIECE) {
            run.step(checkpoint, 1, 1, () -> removed[0] = directories.removeSome(generation, PIECE));
        }
    }
}
