package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Keeps the leases of running jobs while their steps take long. */
@ApplicationScoped
class JobHeart implements Worker {

    private final JobWorker jobs;
    private final Wake wake = new Wake();

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobHeart() {
        jobs = null;
    }

    @Inject
    JobHeart(JobWorker jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "job leases";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        jobs.renewLeases();
        return false;
    }
}
