package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of jobs: claimed with a lease and a fencing number that grows with every claim. */
@ApplicationScoped
class JobRows {

    static final Duration LEASE = Duration.ofSeconds(30);
    static final String PLANNED = "plan";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobRows() {
        jdbi = null;
    }

    @Inject
    JobRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long insert(String kind, String parameters, String startedBy, Instant queuedAt) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into platform_job"
                        + " (kind, parameters, state, started_by, queued_at)"
                        + " values (:kind, :parameters, 'QUEUED', :by, :at)")
                .bind("kind", kind)
                .bind("parameters", parameters)
                .bind("by", startedBy)
                .bind("at", queuedAt)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Jobs that a node may take up: waiting ones, and running ones whose lease is over. */
    List<Long> free(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from platform_job where state = 'QUEUED'"
                        + " union all select id from platform_job where state = 'RUNNING' and lease_until < :now"
                        + " order by id limit :most")
                .bind("now", now)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
    }

    /** Takes a free job in the running transaction; empty where another node was faster. */
    Optional<JobRow> claim(long id, String owner, Instant now, Instant startedAt) {
        return jdbi.withHandle(handle -> {
            boolean free = handle.createQuery("select id from platform_job where id = :id and (state = 'QUEUED'"
                            + " or (state = 'RUNNING' and lease_until < :now)) for update skip locked")
                    .bind("id", id)
                    .bind("now", now)
                    .mapTo(Long.class)
                    .findOne()
                    .isPresent();
            if (!free) {
                return Optional.empty();
            }
            handle.createUpdate("update platform_job set state = 'RUNNING', owner = :owner, fence = fence + 1,"
                            + " lease_until = :until, started_at = coalesce(started_at, :started) where id = :id")
                    .bind("owner", owner)
                    .bind("until", now.plus(LEASE))
                    .bind("started", startedAt)
                    .bind("id", id)
                    .execute();
            return find(id);
        });
    }

    /** Keeps the lease of a running job; a row that its own step holds locked needs no help. */
    void renew(long id, long fence, Instant now) {
        jdbi.useHandle(handle -> handle.createQuery("select id from platform_job where id = :id and fence = :fence"
                        + " and state = 'RUNNING' for update skip locked")
                .bind("id", id)
                .bind("fence", fence)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(held -> handle.createUpdate("update platform_job set lease_until = :until where id = :id")
                        .bind("until", now.plus(LEASE))
                        .bind("id", id)
                        .execute()));
    }

    /** Stores how far a job is; false where another node has taken it over. */
    boolean progress(long id, long fence, String checkpoint, long done, long total, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_job set checkpoint = :checkpoint,"
                                + " done = :done, total = :total, lease_until = :until"
                                + " where id = :id and fence = :fence and state = 'RUNNING'")
                        .bind("checkpoint", checkpoint)
                        .bind("done", done)
                        .bind("total", total)
                        .bind("until", now.plus(LEASE))
                        .bind("id", id)
                        .bind("fence", fence)
                        .execute()
                == 1);
    }

    /** Ends a job; nothing happens where another node has taken it over. */
    void end(long id, long fence, JobState state, @Nullable String result, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_job set state = :state, ended_at = :at,"
                        + " result = coalesce(:result, result), lease_until = null, owner = null"
                        + " where id = :id and fence = :fence and state = 'RUNNING'")
                .bind("state", state)
                .bind("result", shortened(result))
                .bind("at", at)
                .bind("id", id)
                .bind("fence", fence)
                .execute());
    }

    void result(long id, long fence, String sentence) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update platform_job set result = :result where id = :id and fence = :fence")
                .bind("result", shortened(sentence))
                .bind("id", id)
                .bind("fence", fence)
                .execute());
    }

    boolean cancelAsked(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select cancel_asked from platform_job where id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true));
    }

    /** Asks a running job to stop, and ends one that nobody has begun. */
    boolean cancel(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_job set cancel_asked = 1,"
                                + " ended_at = case when state = 'QUEUED' then :at else ended_at end,"
                                + " state = case when state = 'QUEUED' then 'CANCELLED' else state end"
                                + " where id = :id and state in ('QUEUED', 'RUNNING')")
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    /** Lets a stopped or failed job go on from its last checkpoint. */
    boolean again(long id) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_job set state = 'QUEUED',"
                                + " cancel_asked = 0, ended_at = null, result = null"
                                + " where id = :id and state in ('FAILED', 'CANCELLED')")
                        .bind("id", id)
                        .execute()
                == 1);
    }

    void log(long id, String line, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into platform_job_line (job_id, logged_at, line) values (:id, :at, :line)")
                .bind("id", id)
                .bind("at", at)
                .bind("line", shortened(line))
                .execute());
    }

    Optional<JobRow> find(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + JobRow.COLUMNS + " from platform_job where id = :id")
                        .bind("id", id)
                        .mapTo(JobRow.class)
                        .findOne());
    }

    /** Lets the jobs that earlier runs of this node left behind be taken up at once. */
    void release(String ownerPrefix, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_job set lease_until = :past"
                        + " where state = 'RUNNING' and left(owner, char_length(:prefix)) = :prefix")
                .bind("past", now.minusSeconds(1))
                .bind("prefix", ownerPrefix)
                .execute());
    }

    /** Lets what one worker holds be taken up at once. */
    void releaseAllOf(String owner, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update platform_job set lease_until = :past where state = 'RUNNING' and owner = :owner")
                .bind("past", now.minusSeconds(1))
                .bind("owner", owner)
                .execute());
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= 1000 ? text : text.substring(0, 999) + "…";
    }
}
