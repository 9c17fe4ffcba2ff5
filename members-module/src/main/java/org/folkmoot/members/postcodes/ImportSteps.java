package org.folkmoot.members.postcodes;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.platform.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/** The committed steps of one import: some thousand rows each, with the number of rows behind it as checkpoint. */
final class ImportSteps implements DirectoryFile.Taker {

    private static final int PER_STEP = 10_000;
    private static final int MOST_LOGGED = 500;

    private final Directories directories;
    private final JobRun run;
    private final DirectoryLayout layout;
    private final List<Entry> entries = new ArrayList<>(PER_STEP);
    private final List<String> faults = new ArrayList<>();
    private final int generation;
    private final long behind;
    private @Nullable CountedStream stream;
    private long size;
    private long rows;
    private long refused;
    private int refusedInStep;
    private String file = "";
    private boolean stopped;

    ImportSteps(Directories directories, JobRun run, DirectoryLayout layout, String fileName, Clock clock) {
        this.directories = directories;
        this.run = run;
        this.layout = layout;
        String[] checkpoint = Objects.requireNonNullElse(run.checkpoint(), "").split(";");
        if (checkpoint.length != 3) {
            checkpoint = begin(fileName, clock).split(";");
        }
        generation = Integer.parseInt(checkpoint[0]);
        behind = Long.parseLong(checkpoint[1]);
        refused = Long.parseLong(checkpoint[2]);
    }

    private String begin(String fileName, Clock clock) {
        String[] begun = {""};
        run.step(0, 1, () -> {
            begun[0] = directories.begin(layout.source(), fileName, clock.instant()) + ";0;0";
            return begun[0];
        });
        return begun[0];
    }

    void over(CountedStream counted, long bytes) {
        stream = counted;
        size = Math.max(bytes, 1);
    }

    @Override
    public boolean take(String name, long line, List<String> fields) {
        boolean first = !name.equals(file);
        file = name;
        rows++;
        if (rows <= behind || (first && layout.hasHeader())) {
            return true;
        }
        DirectoryLayout.Row row = layout.read(fields);
        if (row.good()) {
            entries.add(row.entry());
        } else {
            refuse(name, line, row.reason());
        }
        if (entries.size() + refusedInStep >= PER_STEP) {
            commit();
        }
        return !stopped;
    }

    @Override
    public void names(Map<String, String> names) {
        if (!names.isEmpty() && rows >= behind) {
            directories.nameNewAreas(names);
        }
    }

    private void refuse(String name, long line, String reason) {
        refused++;
        refusedInStep++;
        if (refused <= MOST_LOGGED) {
            faults.add(name + ", line " + line + ": " + reason);
        }
    }

    /** Commits what is left. */
    void rest() {
        if (!stopped) {
            commit();
        }
    }

    /** Whether someone asked to stop is looked up once a step: it is a question to the database. */
    private void commit() {
        long done = stream == null ? 0 : Math.min(stream.count(), size);
        run.step(checkpoint(), done, size, () -> {
            directories.add(generation, entries, refusedInStep);
            faults.forEach(run::log);
        });
        entries.clear();
        faults.clear();
        refusedInStep = 0;
        stopped = run.cancelled();
    }

    /** True once someone asked to stop. */
    boolean stopped() {
        return stopped;
    }

    private String checkpoint() {
        return generation + ";" + rows + ";" + refused;
    }

    int generation() {
        return generation;
    }

    /** The first rows of a file, to show what is in its columns. */
    static List<List<String>> first(String name, InputStream content, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DirectoryFile.read(name, content, (file, line, fields) -> {
            rows.add(fields);
            return rows.size() < most;
        });
        return rows;
    }
}
