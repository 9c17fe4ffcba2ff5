package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What the office changes in the outbox. */
@ApplicationScoped
class MessageChanges {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MessageChanges() {
        jdbi = null;
    }

    @Inject
    MessageChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static final String AGAIN = "update platform_message set state = 'QUEUED',"
            + " is_ready = " + Line.OF_CHANNEL + ", attempts = 0,"
            + " fence = fence + 1, next_try = :now, changed_at = :now where channel in ('EMAIL', 'SMS') and to_address <> ''";

    /** Puts one mail back into the queue. */
    int again(long id, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(AGAIN + " and id = :id and state in ('FAILED', 'REJECTED', 'DEFERRED')")
                        .bind("id", id)
                        .bind("now", now)
                        .execute());
    }

    /** Puts every failed mail back into the queue; refused addresses stay where they are. */
    int allAgain(Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(AGAIN + " and state = 'FAILED'")
                .bind("now", now)
                .execute());
    }

    int cancel(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_message set state = 'CANCELLED',"
                        + " is_ready = 0, fence = fence + 1, changed_at = :now"
                        + " where id = :id and state in ('QUEUED', 'DEFERRED')")
                .bind("id", id)
                .bind("now", now)
                .execute());
    }

    long startPrintRun(String by, Instant at, int letters) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into platform_print_run (printed_by, printed_at, letters) values (:by, :at, :letters)")
                .bind("by", by)
                .bind("at", at)
                .bind("letters", letters)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** The oldest letters that wait. */
    List<Long> waitingLetters(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from platform_message where channel = 'LETTER'"
                        + " and state = 'QUEUED' and is_ready = 0 order by id limit :most")
                .bind("most", most)
                .mapTo(Long.class)
                .list());
    }

    /** Marks those of these letters as printed that still wait; returns how many. */
    int print(long run, List<Long> letters, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_message set state = 'PRINTED',"
                        + " is_ready = 0, print_run = :run, changed_at = :now"
                        + " where id in (<ids>) and channel = 'LETTER' and state = 'QUEUED'")
                .bind("run", run)
                .bindList("ids", letters)
                .bind("now", now)
                .execute());
    }

    /** Puts the letters of a run back into the queue; returns how many. */
    int undoPrint(long run, Instant now) {
        return jdbi.withHandle(handle -> {
            int back = handle.createUpdate("update platform_message set state = 'QUEUED', print_run = null,"
                            + " changed_at = :now where print_run = :run and state = 'PRINTED'")
                    .bind("run", run)
                    .bind("now", now)
                    .execute();
            handle.createUpdate("update platform_print_run set undone_at = :now where id = :run and undone_at is null")
                    .bind("run", run)
                    .bind("now", now)
                    .execute();
            return back;
        });
    }
}
