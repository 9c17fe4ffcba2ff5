package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.start.StartUpStep;

/** Once an hour, lets every part of the floor remove what it no longer needs. */
@ApplicationScoped
class TidyUp implements JobKind, StartUpStep {

    private static final int MOST = 1000;

    private final Instance<Tidying> parts;
    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TidyUp() {
        parts = null;
        jobs = null;
    }

    @Inject
    TidyUp(@Any Instance<Tidying> parts, Jobs jobs) {
        this.parts = parts;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "tidy";
    }

    @Override
    public String title() {
        return "Tidying up";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void run() {
        jobs.every(Duration.ofHours(1), name());
    }

    @Override
    public void work(JobRun run) {
        for (Tidying part : parts) {
            long removed = tidy(run, part);
            if (removed > 0) {
                run.log(removed + " " + part.what());
            }
        }
    }

    private static long tidy(JobRun run, Tidying part) {
        long[] removed = {0, MOST};
        while (removed[1] == MOST && !run.cancelled()) {
            run.step(part.what(), 0, 0, () -> removed[1] = part.tidy(MOST));
            removed[0] += removed[1];
        }
        return removed[0];
    }
}
