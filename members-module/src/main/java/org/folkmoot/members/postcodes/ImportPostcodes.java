package org.folkmoot.members.postcodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
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
    private static final String COMPLETE = "complete ";

    private static final String STOPPED = "stopped ";

    /** What a directory that waits for a dry run takes the place of: another one that waits. */
    private static final Set<String> WAITING = Set.of("STAGED", "LOADING");

    private static final Set<String> GONE = Set.of("CANCELLED", "REPLACED");

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
        if (checkpoint.startsWith(COMPLETE)) {
            removeOlder(run, Integer.parseInt(checkpoint.substring(COMPLETE.length())));
        } else if (checkpoint.startsWith(STOPPED)) {
            stop(run, Integer.parseInt(checkpoint.substring(STOPPED.length())));
        } else if (!run.cancelled()) {
            load(run);
        }
    }

    private void load(JobRun run) throws IOException {
        long id = Long.parseLong(run.parameters().getOrDefault("file", "0"));
        StoredFile file = files.find(id).orElseThrow(() -> NotFound.of("file", id));
        ImportSteps steps = new ImportSteps(directories, run, DirectoryLayout.of(run.parameters()), file.name(), clock);
        try (InputStream stored = files.open(id);
                CountedStream counted = new CountedStream(stored)) {
            steps.over(counted, file.size());
            DirectoryFile.read(file.name(), counted, steps);
            steps.rest();
        }
        if (steps.stopped()) {
            stop(run, steps.generation());
            return;
        }
        complete(run, steps.generation(), id);
        removeOlder(run, steps.generation());
    }

    private void stop(JobRun run, int generation) {
        empty(run, STOPPED + generation, generation, "CANCELLED");
        run.step("", 1, 1, () -> run.result("Stopped; nothing of it is used"));
    }

    private void complete(JobRun run, int generation, long file) {
        run.step(COMPLETE + generation, 1, 1, () -> {
            int left = directories.keepTheGone(generation);
            if (left > 0) {
                run.log(left + " postcodes of the directory before are not in this one");
            }
            if (aside(run)) {
                directories.given(generation, "STAGED");
            } else {
                directories.ready(generation, clock.instant());
            }
            files.remove(file);
            audit.wrote("postcodes.import", "directory:" + generation, words(generation));
        });
    }

    private static boolean aside(JobRun run) {
        return Boolean.parseBoolean(run.parameters().getOrDefault("aside", "false"));
    }

    private void removeOlder(JobRun run, int generation) {
        directories.all().stream()
                .filter(each -> each.generation() > 0 && each.generation() < generation)
                .filter(each -> aside(run) ? WAITING.contains(each.state()) : !GONE.contains(each.state()))
                .forEach(each -> empty(run, COMPLETE + generation, each.generation(), "REPLACED"));
        run.result(words(generation));
    }

    private String words(int generation) {
        Directory directory = directories.all().stream()
                .filter(each -> each.generation() == generation)
                .findFirst()
                .orElseThrow(() -> NotFound.of("directory", generation));
        return directory.taken() + " postcodes taken, " + directory.refused() + " rows refused";
    }

    /** Out of use first, then empty, in small steps: a kill in between leaves rows that nobody asks. */
    private void empty(JobRun run, String checkpoint, int generation, String state) {
        int[] removed = {PIECE};
        while (removed[0] == PIECE) {
            run.step(checkpoint, 1, 1, () -> removed[0] = directories.removeSome(generation, PIECE));
        }
        run.step(checkpoint, 1, 1, () -> directories.given(generation, state));
    }
}
