package org.folkmoot.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JobsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final int STEPS = 5;

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final JobRows rows = new JobRows(jdbi);
    private final JobPlans plans = new JobPlans(jdbi);
    private final BoundActor actor = new BoundActor();
    private final Clock clock = StandingClock.atNoon();
    private final Counting counting = new Counting();
    private final JobKinds kinds = new JobKinds(() -> List.of(counting));
    private final Jobs jobs = new StoredJobs(rows, plans, kinds, new JobWake(), transactions, actor, clock);

    @BeforeAll
    static void createNotes() {
        database.execute("create table counted (number int primary key)");
    }

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void aJobRunsToItsEndStepByStep() {
        long id = start();

        worker("one").turn();

        JobRow job = rows.find(id).orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.result()).isEqualTo("Counted to 5");
        assertThat(job.startedBy()).isEqualTo("job test");
        assertThat(database.count("counted")).isEqualTo(STEPS);
        assertThat(database.count("platform_job_line")).isEqualTo(1);
    }

    @Test
    void aJobOfARolledBackChangeDoesNotExist() {
        try {
            transactions.runInNew(() -> {
                start();
                throw new IllegalStateException("the change fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the change fails");
        }

        assertThat(worker("one").turn()).isFalse();
        assertThat(database.count("platform_job")).isZero();
    }

    @Test
    void aJobKilledHalfWayGoesOnFromItsCheckpointOnAnotherNode() {
        long id = start();
        counting.killAt = 3;
        try {
            worker("one").turn();
        } catch (Killed expected) {
            assertThat(database.count("counted")).isEqualTo(2);
        }

        assertThat(worker("two").turn()).as("the lease still holds").isFalse();
        database.execute("update platform_job set lease_until = '2000-01-01'");
        worker("two").turn();

        assertThat(rows.find(id).orElseThrow().state()).isEqualTo(JobState.DONE);
        assertThat(database.count("counted")).isEqualTo(STEPS);
    }

    @Test
    void aRestartedNodeGoesOnAtOnceWithWhatItLeft() {
        start();
        counting.killAt = 2;
        try {
            worker("one").turn();
        } catch (Killed expected) {
            assertThat(database.count("counted")).isEqualTo(1);
        }

        new ReleaseEarlierJobs(rows, node("one")).run();
        worker("one").turn();

        assertThat(database.count("counted")).isEqualTo(STEPS);
    }

    @Test
    void theSlowNodeThatLostItsJobChangesNothingMore() {
        long id = start();
        counting.duringStep3 = () -> {
            database.execute("update platform_job set lease_until = '2000-01-01'");
            counting.duringStep3 = () -> {};
            worker("two").turn();
        };

        worker("one").turn();

        assertThat(rows.find(id).orElseThrow().state()).isEqualTo(JobState.DONE);
        assertThat(database.count("counted")).isEqualTo(STEPS);
    }

    @Test
    void aJobStopsWhenAskedAndCanGoOn() {
        long id = start();
        counting.duringStep3 = () -> jobs.cancel(id);

        worker("one").turn();

        assertThat(rows.find(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(database.count("counted")).isEqualTo(2);

        counting.duringStep3 = () -> {};
        assertThat(rows.again(id)).isTrue();
        worker("one").turn();
        assertThat(rows.find(id).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aFailedJobSaysWhy() {
        long id = start();
        counting.duringStep3 = () -> {
            throw new IllegalArgumentException("the file ends early");
        };

        worker("one").turn();

        JobRow job = rows.find(id).orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.result()).isEqualTo("the file ends early");
    }

    @Test
    void aPlannedJobRunsOncePerTurnOverAllNodes() {
        jobs.every(Duration.ofHours(1), "count");

        worker("one").turn();
        worker("two").turn();

        assertThat(database.count("platform_job")).isEqualTo(1);
        assertThat(plans.due(Instant.now())).isEmpty();
    }

    private long start() {
        return actor.as(Actor.job("test"), () -> jobs.start("count", Map.of("to", "5")));
    }

    private JobWorker worker(String node) {
        return new JobWorker(rows, plans, kinds, new JobWake(), transactions, actor, clock, node(node));
    }

    private static Node node(String name) {
        return new Node(new Installation(key -> "FOLKMOOT_NODE".equals(key) ? Optional.of(name) : Optional.empty()));
    }

    /** Counts into a table, one number a step. */
    private final class Counting implements JobKind {

        private int killAt;
        private Runnable duringStep3 = () -> {};

        @Override
        public String name() {
            return "count";
        }

        @Override
        public String title() {
            return "Counting";
        }

        @Override
        public void work(JobRun run) {
            int to = Integer.parseInt(run.parameters().get("to"));
            int from = run.checkpoint() == null ? 0 : Integer.parseInt(run.checkpoint());
            for (int number = from + 1; number <= to; number++) {
                if (number == 3) {
                    duringStep3.run();
                }
                if (run.cancelled()) {
                    return;
                }
                int next = number;
                run.step(Integer.toString(next), next, to, () -> {
                    jdbi.useHandle(handle -> handle.execute("insert into counted (number) values (?)", next));
                    if (next == killAt) {
                        killAt = 0;
                        throw new Killed();
                    }
                });
            }
            run.log("All counted");
            run.result("Counted to " + to);
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
