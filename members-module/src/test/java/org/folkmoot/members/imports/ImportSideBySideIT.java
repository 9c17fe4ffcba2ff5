package org.folkmoot.members.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.imports.ImportDesk.Killed;
import org.folkmoot.members.model.ImportState;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.store.JdbiBulkRegister;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiImports;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two pieces of a file at once, each in a transaction of its own. */
class ImportSideBySideIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final int ROWS = 6500;
    private static final int PER_PIECE = 500;
    private static final String HEADINGS = "Postcode,Surname,First name,DOB,E-mail,Address\r\n";

    private final MembersUnit unit = new MembersUnit(DATABASE);
    private final ImportDesk desk = new ImportDesk(unit);
    private final Jdbi jdbi = ofEachThread();

    @AfterEach
    void empty() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void twoThreadsPutPeopleOnRecordAtOnce() throws IOException, InterruptedException {
        TwoAtOnce run = new TwoAtOnce(begun());

        job().work(run);

        assertThat(run.met.getCount()).as("two steps were at work at once").isZero();
        assertThat(run.workers).hasSize(2);
        ImportFile done = desk.file(run.file);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.tally().added()).isEqualTo(ROWS);
        assertThat(names()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCommittedIsAllThatStandsBeforeTheCheckpoint() throws IOException, InterruptedException {
        TwoAtOnce run = new TwoAtOnce(begun());
        run.killAt = 3L * PER_PIECE + 1;

        assertThatThrownBy(() -> job().work(run)).isInstanceOf(Killed.class);

        int lines = Integer.parseInt(run.checkpoint()) - 1;
        assertThat(lines).isEqualTo(2 * PER_PIECE);
        assertThat(names()).hasSize(lines);

        run.killAt = -1;
        job().work(run);

        assertThat(desk.file(run.file).tally().added()).isEqualTo(ROWS);
        assertThat(names()).hasSize(ROWS);
        assertThat(new HashSet<>(names())).hasSize(ROWS);
    }

    /** Nobody else begins transactions here, so each thread has its own. */
    private static Jdbi ofEachThread() {
        Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());
        jdbi.setTransactionHandler(LocalTransactionHandler.binding());
        return jdbi;
    }

    private long begun() {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < ROWS; i++) {
            String letters = "" + (char) ('a' + i / 676 % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
            text.append("DA6 7DQ,Last")
                    .append(letters)
                    .append(",Ann,31/03/1980,")
                    .append(letters);
            text.append("@example.org,1 High Street\r\n");
        }
        long id = desk.upload(text.toString());
        assertThat(desk.check(id).tally().good()).isEqualTo(ROWS);
        unit.run(() -> desk.run.commit(id, false));
        return id;
    }

    private ImportMembers job() {
        StandingClock clock = StandingClock.at(ImportDesk.TODAY.atTime(9, 0));
        return new ImportMembers(
                new JdbiImports(jdbi),
                new JdbiBulkRegister(jdbi),
                new PresentConstitution(new JdbiConstitutions(jdbi), clock),
                desk.files,
                Thread::new,
                desk.noted,
                desk.noted,
                clock);
    }

    private List<String> names() {
        return jdbi.withHandle(handle -> handle.createQuery("select last_name from members_person")
                .mapTo(String.class)
                .list());
    }

    /** A run that takes two steps at a time, and can be killed at the end of one. */
    private final class TwoAtOnce implements JobRun {

        private final long file;
        private final CountDownLatch met = new CountDownLatch(2);
        private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
        private volatile long killAt = -1;
        private volatile @Nullable String checkpoint;

        TwoAtOnce(long file) {
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
            return checkpoint;
        }

        @Override
        public int sideBySide() {
            return 2;
        }

        @Override
        public void step(String reached, long done, long total, Runnable work) {
            jdbi.useTransaction(handle -> work.run());
            checkpoint = reached;
        }

        @Override
        public void stepBesides(String reached, long done, long total, Runnable work) {
            workers.add(Thread.currentThread());
            met.countDown();
            try {
                met.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            jdbi.useTransaction(handle -> {
                work.run();
                if (Long.parseLong(reached) == killAt) {
                    throw new Killed();
                }
            });
            checkpoint = reached;
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
