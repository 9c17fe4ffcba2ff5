package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.batches.RunABatch;
import org.folkmoot.members.imports.RunAnImport;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batches.Begun;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.rules.DiscardedFileIsStillKept;
import org.folkmoot.members.store.JdbiBatches;
import org.folkmoot.members.store.JdbiImports;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Erasers;
import org.folkmoot.members.testing.KeptFiles;
import org.folkmoot.members.testing.NoJobs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.PlainRun;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForgetDiscardedFilesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private final Noted noted = new Noted();
    private final KeptFiles files = new KeptFiles();
    private final StandingClock clock = StandingClock.at(LocalDate.of(2023, 11, 1));
    private MembersUnit unit;
    private JdbiImports imports;
    private JdbiBatches batches;
    private RunAnImport runAnImport;
    private RunABatch runABatch;
    private long people;
    private long staff;

    @BeforeEach
    void discardTwoFiles() {
        unit = new MembersUnit(DATABASE);
        imports = new JdbiImports(unit.jdbi());
        batches = new JdbiBatches(unit.jdbi());
        ActingAs office = ActingAs.theOffice();
        runAnImport = new RunAnImport(imports, files, new NoJobs(), noted, office, clock);
        runABatch = new RunABatch(batches, files, new NoJobs(), noted, clock);
        ImportLayout layout = new ImportLayout("UTF-8", ',', DateOrder.DAY_FIRST, Connection.LIVES_HERE, List.of());
        people = unit.tx(
                () -> imports.begin(file(), "people.csv", false, layout, List.of(), clock.instant(), "Olive Office"));
        staff = unit.tx(() -> batches.begin(
                new Begun(Batch.Kind.STAFF, "staff.csv", null, null, file(), clock.instant(), "Olive Office")));
        unit.run(() -> {
            runAnImport.discard(people);
            runABatch.discard(staff);
        });
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    private long file() {
        return files.store("file", "text/csv", new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void withinTheWeekTheyAreKept() {
        clock.move(Duration.ofDays(7).minusSeconds(1));

        assertThat(work()).isEqualTo("0 files were removed");

        assertThat(files.find(1)).isPresent();
        unit.run(() -> runABatch.putBack(staff));
        assertThat(batches.find(staff).orElseThrow().state()).isEqualTo(Batch.State.UPLOADED);
    }

    @Test
    void afterTheWeekTheyAreRemovedAndNobodyPutsThemBack() {
        clock.move(Duration.ofDays(7));
        assertRefused(() -> runAnImport.putBack(people));
        assertRefused(() -> runABatch.putBack(staff));

        assertThat(work()).isEqualTo("2 files were removed");

        assertThat(files.find(1)).isEmpty();
        assertThat(files.find(2)).isEmpty();
        assertThat(batches.find(staff).orElseThrow().file()).isNull();
        assertThat(noted.audit())
                .contains("import.forget import:" + people + " people.csv")
                .anyMatch(each -> each.startsWith("batch.forget batch:" + staff));
        assertRefused(() -> runAnImport.putBack(people));
        assertThat(work()).isEqualTo("0 files were removed");
    }

    @Test
    void whoIsErasedIsInNoDiscardedFileAnyMore() {
        long ann = discarded("Surname,First name\nArcher,Ann\n");
        long mail = discarded("Whom\nANN@example.org\n");
        long bob = discarded("Name,Street\nBob Archer,1 High Street\n");

        erase();

        assertThat(files.find(ann)).isEmpty();
        assertThat(files.find(mail)).isEmpty();
        assertThat(files.find(bob)).isPresent();
        assertThat(imports.kept()).extracting(ImportFile::file).contains(bob).doesNotContain(ann, mail);
        assertThat(noted.audit()).anyMatch(each -> each.startsWith("import.forget"));
    }

    @Test
    void aFileThatWaitsIsMarkedAndRemovedAsSoonAsItIsDiscarded() {
        long file = store("Name\nArcher, Ann\n");
        long waits = unit.tx(() -> begin(file));
        long other = unit.tx(() -> batches.begin(
                new Begun(Batch.Kind.LEAVERS, "leavers.csv", null, null, file, clock.instant(), "Olive Office")));

        erase();

        assertThat(imports.find(waits).orElseThrow().namesErased()).isTrue();
        assertThat(batches.find(other).orElseThrow().namesErased()).isTrue();
        assertThat(files.find(file)).isPresent();
        unit.run(() -> runAnImport.discard(waits));
        assertThat(files.find(file)).isEmpty();
        assertThat(imports.find(waits).orElseThrow().discardedAt()).isNull();
    }

    private void erase() {
        PersonId ann = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
        unit.run(() ->
                Erasers.over(unit, Erasers.equalityKeys(), files, noted, clock).erase(ann, "Asked"));
    }

    private long discarded(String text) {
        long file = store(text);
        long id = unit.tx(() -> begin(file));
        unit.run(() -> runAnImport.discard(id));
        return file;
    }

    private long begin(long file) {
        ImportLayout layout = new ImportLayout("UTF-8", ',', DateOrder.DAY_FIRST, Connection.LIVES_HERE, List.of());
        return imports.begin(file, "people.csv", false, layout, List.of(), clock.instant(), "Olive Office");
    }

    private long store(String text) {
        return files.store("file", "text/csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertRefused(Runnable work) {
        assertThatThrownBy(() -> unit.run(work)).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isInstanceOf(DiscardedFileIsStillKept.class));
    }

    private String work() {
        PlainRun run = new PlainRun(Map.of(), unit::run);
        new ForgetDiscardedFiles(imports, batches, runAnImport, runABatch, clock).work(run);
        return run.result();
    }
}
