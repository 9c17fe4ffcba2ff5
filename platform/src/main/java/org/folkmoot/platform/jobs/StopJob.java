package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;

/** Asks a job to stop after its present step. */
@ApplicationScoped
public class StopJob {

    private final JobRows rows;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StopJob() {
        rows = null;
        audit = null;
        clock = null;
    }

    @Inject
    StopJob(JobRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks it; a conflict where it has ended meanwhile. */
    @Transactional
    public void stop(long id) {
        if (!rows.cancel(id, clock.instant())) {
            throw Conflict.on("job", id);
        }
        audit.wrote("job.stop", "job:" + id, "Asked to stop");
    }
}
