package org.folkmoot.members.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueTheUnconfirmedIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private final StandingClock clock = StandingClock.at(LocalDate.of(2023, 11, 1));
    private final Noted noted = new Noted();
    private MembersUnit unit;
    private Desk desk;
    private String result = "";

    @BeforeEach
    void annApplies() {
        unit = new MembersUnit(DATABASE);
        desk = new Desk(unit, clock, noted);
        desk.adoptTheConstitution();
        desk.draft("first", Desk.answersOfAnn());
        unit.run(() -> desk.join.join("first", "192.0.2.1"));
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void withinSevenDaysItWaitsForTheMail() {
        clock.move(Duration.ofDays(7));

        work();

        assertThat(state()).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(result).startsWith("0 ");
    }

    @Test
    void afterSevenDaysTheOfficeHasIt() {
        clock.move(Duration.ofDays(7).plusSeconds(1));

        work();

        assertThat(state()).isEqualTo("QUEUED");
        assertThat(result).startsWith("1 ");
        assertThat(noted.audit()).last().asString().startsWith("application.queue person:");
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        clock.move(Duration.ofDays(8));

        work();
        work();

        assertThat(result).startsWith("0 ");
    }

    private void work() {
        new QueueTheUnconfirmed(unit.applications(), desk.drafts, desk.records, noted, clock).work(new Steps());
    }

    private static Object state() {
        return DATABASE.rows("select state from members_application").get(0).get("state");
    }

    /** A run whose steps are transactions of the unit. */
    private final class Steps implements JobRun {

        @Override
        public long id() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public @Nullable String checkpoint() {
            return null;
        }

        @Override
        public void step(String checkpoint, long done, long total, Runnable work) {
            unit.run(work);
        }

        @Override
        public void step(long done, long total, Supplier<String> work) {
            unit.run(work::get);
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void log(String line) {
            throw new IllegalStateException("Has nothing to say: " + line);
        }

        @Override
        public void result(String sentence) {
            result = sentence;
        }
    }
}
