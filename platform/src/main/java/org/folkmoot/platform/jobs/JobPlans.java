package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which kinds of job run again and again, and when next. */
@ApplicationScoped
class JobPlans {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobPlans() {
        jdbi = null;
    }

    @Inject
    JobPlans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Plans a kind; planning it again only changes how often it runs. */
    void plan(String kind, Duration interval, Instant first) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into platform_job_plan (kind, every_seconds, next_start)"
                        + " values (:kind, :seconds, :first) on duplicate key update every_seconds = :seconds")
                .bind("kind", kind)
                .bind("seconds", Math.max(1, interval.toSeconds()))
                .bind("first", first)
                .execute());
    }

    List<String> due(Instant now) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select kind from platform_job_plan where next_start <= :now")
                        .bind("now", now)
                        .mapTo(String.class)
                        .list());
    }

    /**
     * Takes the turn of a kind in the running transaction; false where another node has it, where it is not due, or
     * where the last one has not ended.
     */
    boolean takeTurn(String kind, Instant now) {
        return jdbi.withHandle(handle -> {
            List<Long> seconds = handle.createQuery("select every_seconds from platform_job_plan"
                            + " where kind = :kind and next_start <= :now for update skip locked")
                    .bind("kind", kind)
                    .bind("now", now)
                    .mapTo(Long.class)
                    .list();
            if (seconds.isEmpty()) {
                return false;
            }
            handle.createUpdate("update platform_job_plan set next_start = :next where kind = :kind")
                    .bind("next", now.plusSeconds(seconds.get(0)))
                    .bind("kind", kind)
                    .execute();
            return handle.createQuery("select count(*) from platform_job where kind = :kind"
                                    + " and state in ('QUEUED', 'RUNNING')")
                            .bind("kind", kind)
                            .mapTo(Long.class)
                            .one()
                    == 0;
        });
    }
}
