package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.start.StartUpStep;

/** At a restart, lets the jobs that this node was at when it was killed go on at once. */
@ApplicationScoped
class ReleaseEarlierJobs implements StartUpStep {

    private final JobRows rows;
    private final Node node;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReleaseEarlierJobs() {
        rows = null;
        node = null;
    }

    @Inject
    ReleaseEarlierJobs(JobRows rows, Node node) {
        this.rows = rows;
        this.node = node;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void run() {
        node.earlierOwners().ifPresent(prefix -> rows.release(prefix, RealTime.now()));
    }
}
