package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Removes regular jobs that ended two days ago, and all others after a year. */
@ApplicationScoped
class OldJobs implements Tidying {

    private static final Duration REGULAR = Duration.ofDays(2);
    private static final Duration OTHERS = Duration.ofDays(365);

    private final Jdbi jdbi;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OldJobs() {
        jdbi = null;
        clock = null;
    }

    @Inject
    OldJobs(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "old jobs";
    }

    @Override
    public int tidy(int most) {
        return jdbi.withHandle(handle -> {
            List<Long> old = handle.createQuery(
                            "select id from platform_job where state in ('DONE', 'CANCELLED', 'FAILED')"
                                    + " and ended_at < case when started_by = :planned then :regular else :others end limit :most")
                    .bind("planned", JobRows.PLANNED)
                    .bind("regular", clock.instant().minus(REGULAR))
                    .bind("others", clock.instant().minus(OTHERS))
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list();
            if (old.isEmpty()) {
                return 0;
            }
            handle.createUpdate("delete from platform_job_line where job_id in (<ids>)")
                    .bindList("ids", old)
                    .execute();
            return handle.createUpdate("delete from platform_job where id in (<ids>)")
                    .bindList("ids", old)
                    .execute();
        });
    }
}
