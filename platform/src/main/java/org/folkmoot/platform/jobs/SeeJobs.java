package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.screens.KeyPage;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Shows jobs and their logs. */
@ApplicationScoped
public class SeeJobs {

    /** Lines of a job's log that a page shows. */
    public static final int LINES = 200;

    private final Jdbi jdbi;
    private final JobRows rows;
    private final JobKinds kinds;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeJobs() {
        jdbi = null;
        rows = null;
        kinds = null;
    }

    @Inject
    SeeJobs(Jdbi jdbi, JobRows rows, JobKinds kinds) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.kinds = kinds;
    }

    /** A page of jobs, the newest first; regular work only where asked for. */
    public KeyPage<JobView> page(boolean regular, @Nullable Long after, @Nullable Long before) {
        String position = before != null
                ? " and id > :key order by id"
                : after != null ? " and id < :key order by id desc" : " order by id desc";
        Long key = before != null ? before : after;
        List<JobView> found = jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select " + JobRow.COLUMNS + " from platform_job where " + which(regular)
                            + position + " limit :most")
                    .bind("planned", JobRows.PLANNED)
                    .bind("most", KeyPage.SIZE + 1);
            if (key != null) {
                query.bind("key", key);
            }
            return query.mapTo(JobRow.class)
                    .map(row -> JobView.of(row, kinds.title(row.kind())))
                    .list();
        });
        return KeyPage.of(found, JobView::id, after, before);
    }

    /** How many jobs there are, counted just beyond the limit. */
    public long count(boolean regular) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from (select 1 from platform_job where "
                        + which(regular) + " limit 10001) counted")
                .bind("planned", JobRows.PLANNED)
                .mapTo(Long.class)
                .one());
    }

    /** One job. */
    public JobView one(long id) {
        JobRow row = rows.find(id).orElseThrow(() -> NotFound.of("job", id));
        return JobView.of(row, kinds.title(row.kind()));
    }

    /** The last lines of its log, in order. */
    public List<Line> lines(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select logged_at, line from (select id, logged_at, line"
                        + " from platform_job_line where job_id = :id order by id desc limit :most) newest order by id")
                .bind("id", id)
                .bind("most", LINES)
                .mapTo(Line.class)
                .list());
    }

    private static String which(boolean regular) {
        return regular ? "started_by = :planned" : "started_by <> :planned";
    }

    /** A line of a job's log. */
    public record Line(Instant loggedAt, String line) {}
}
