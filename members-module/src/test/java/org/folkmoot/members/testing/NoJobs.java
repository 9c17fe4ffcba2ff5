package org.folkmoot.members.testing;

import java.time.Duration;
import java.util.Map;
import org.folkmoot.platform.jobs.Jobs;

/** Starts nothing. */
public final class NoJobs implements Jobs {

    @Override
    public long start(String kind, Map<String, String> parameters) {
        return 0;
    }

    @Override
    public void every(Duration interval, String kind) {
        // Nothing is planned in a test.
    }

    @Override
    public void cancel(long id) {
        // Nothing runs.
    }
}
