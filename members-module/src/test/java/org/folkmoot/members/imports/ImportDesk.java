package org.folkmoot.members.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.store.JdbiBulkRegister;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiImports;
import org.folkmoot.members.store.JdbiPostcodes;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.NoJobs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.testkit.clock.StandingClock;
import org.jspecify.annotations.Nullable;

/** The imports of an office whose jobs run when the test says so. */
final class ImportDesk {

    static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    static final Constitution WITH_CONSENT = Constitutions.small()
            .with("Test", LocalDate.of(2020, 1, 1), new Terms(14, "annex 9", 18, "clause 8.2", List.of()));

    final Noted noted = new Noted();
    final JdbiImports imports;
    final UploadPeople upload;
    final RunAnImport run;
    final Files files = new Files();
    private final ImportMembers job;
    private final MembersUnit unit;
    private final Map<Long, String> checkpoints = new HashMap<>();
    int stopAfterSteps = Integer.MAX_VALUE;

    ImportDesk(MembersUnit unit) {
        this.unit = unit;
        StandingClock clock = StandingClock.at(TODAY.atTime(9, 0));
        ActingAs actor = ActingAs.theOffice();
        imports = new JdbiImports(unit.jdbi());
        upload = new UploadPeople(imports, files, noted, actor, clock);
        run = new RunAnImport(imports, files, new NoJobs(), noted, actor, clock);
        PresentConstitution present = new PresentConstitution(new JdbiConstitutions(unit.jdbi()), clock);
        job = new ImportMembers(
                imports, new JdbiBulkRegister(unit.jdbi()), present, files, Thread::new, noted, noted, clock);
        unit.run(() -> {
            new JdbiConstitutions(unit.jdbi()).add(WITH_CONSENT, People.CREATED);
            JdbiPostcodes postcodes = new JdbiPostcodes(unit.jdbi());
            postcodes.beginPack("areas.csv", People.CREATED);
            postcodes.add(
                    0,
                    List.of(
                            new Entry("DA67DQ", "E09000004", "E05011219", false),
                            new Entry("BR11AA", "E09000006", "", false)),
                    0);
            postcodes.ready(0, People.CREATED);
        });
    }

    long upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    long upload(byte[] content) {
        return unit.tx(() -> upload.keep("people.csv", new ByteArrayInputStream(content)))
                .orElseThrow();
    }

    ImportFile file(long id) {
        return imports.find(id).orElseThrow();
    }

    ImportFile check(long id) {
        ImportLayout layout = file(id).layout();
        unit.run(() -> run.check(id, layout, List.of(), null));
        return work(id);
    }

    ImportFile commit(long id, boolean doubtfulToo) {
        unit.run(() -> run.commit(id, doubtfulToo));
        return work(id);
    }

    ImportFile undo(long id) {
        unit.run(() -> run.undo(id));
        return work(id);
    }

    /** Runs the job as a node does; one that was killed goes on from its checkpoint. */
    ImportFile work(long id) {
        try {
            job.work(new Run(id));
            checkpoints.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return file(id);
    }

    List<String> notTaken(long id) {
        List<String> rows = new ArrayList<>();
        run.notTaken(id, (Row each) -> rows.add(each.line() + " " + each.state() + " " + each.reason()));
        return rows;
    }

    /** Files in memory. */
    static final class Files implements FileStore {
        private final Map<Long, byte[]> all = new HashMap<>();

        @Override
        public long store(String name, String contentType, InputStream content) {
            try {
                all.put(all.size() + 1L, content.readAllBytes());
                return all.size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<StoredFile> find(long id) {
            return Optional.empty();
        }

        @Override
        public InputStream open(long id) {
            return new ByteArrayInputStream(all.get(id));
        }

        @Override
        public void remove(long id) {
            all.put(id, new byte[0]);
        }
    }

    private static final class NoJobs implements Jobs {

        @Override
        public long start(String kind, Map<String, String> parameters) {
            return 1;
        }

        @Override
        public void every(Duration interval, String kind) {
            // Nothing runs by itself here.
        }

        @Override
        public void cancel(long id) {
            // Nothing to stop.
        }
    }

    /** A node that died in the middle of its work. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Run implements JobRun {

        private final long file;
        private int steps;

        Run(long file) {
            this.file = file;
        }

        @Override
        public long id() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of("import", String.valueOf(file));
        }

        @Override
        public @Nullable String checkpoint() {
            return checkpoints.get(file);
        }

        @Override
        public void step(String checkpoint, long done, long total, Runnable work) {
            unit.run(() -> {
                work.run();
                if (++steps > stopAfterSteps) {
                    throw new Killed();
                }
            });
            checkpoints.put(file, checkpoint);
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void log(String line) {
            // Nobody reads it here.
        }

        @Override
        public void result(String sentence) {
            // Nobody reads it here.
        }
    }
}
