package org.folkmoot.members.duplicates;

import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.members.store.JdbiDuplicates;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.testkit.clock.StandingClock;
import org.jspecify.annotations.Nullable;

/** Runs the scan for duplicates as a node does. */
public final class Scans {

    private Scans() {}

    /** Runs it once. */
    public static void run(MembersUnit unit, JdbiDuplicates duplicates) {
        new FindDuplicates(duplicates, new Noted(), StandingClock.at(LocalDate.of(2023, 10, 2))).work(new Once(unit));
    }

    private record Once(MembersUnit unit) implements JobRun {

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
