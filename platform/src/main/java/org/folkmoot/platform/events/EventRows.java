package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of the registry: events, and one delivery for each listener. */
@ApplicationScoped
class EventRows {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EventRows() {
        jdbi = null;
    }

    @Inject
    EventRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores an event with a delivery for each listener, to be made from {@code now} on. */
    void insert(String type, String body, List<String> listeners, Instant published, Instant now) {
        jdbi.useHandle(handle -> {
            long event = handle.createUpdate(
                            "insert into platform_event (type, body, published_at) values (:type, :body, :published)")
                    .bind("type", type)
                    .bind("body", body)
                    .bind("published", published)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            PreparedBatch batch = handle.prepareBatch("insert into platform_event_delivery"
                    + " (event_id, listener, next_try) values (:event, :listener, :now)");
            listeners.forEach(listener -> batch.bind("event", event)
                    .bind("listener", listener)
                    .bind("now", now)
                    .add());
            batch.execute();
        });
    }

    /** Deliveries that are due with what they deliver, oldest first; nobody's yet. */
    List<Delivery> due(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select d.id, d.listener, d.attempts, e.type, e.body"
                        + " from platform_event_delivery d join platform_event e on e.id = d.event_id"
                        + " where d.is_open = 1 and d.next_try <= :now order by d.next_try, d.id limit :most")
                .bind("now", now)
                .bind("most", most)
                .mapTo(Delivery.class)
                .list());
    }

    /** Takes an open delivery for the running transaction; false where another holds it or it is done. */
    boolean claim(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from platform_event_delivery"
                        + " where id = :id and is_open = 1 and next_try <= :now for update skip locked")
                .bind("id", id)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    void done(long id, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_event_delivery"
                        + " set is_open = 0, done_at = :now, attempts = attempts + 1, last_error = null where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute());
    }

    /** Counts a failed attempt, keeps why, and sets when to try again. */
    void failed(long id, String error, Instant nextTry) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_event_delivery set attempts = attempts + 1,"
                        + " last_error = :error, next_try = :next where id = :id and is_open = 1")
                .bind("id", id)
                .bind("error", error.length() > 500 ? error.substring(0, 500) : error)
                .bind("next", nextTry)
                .execute());
    }

    /** Lets stuck deliveries be tried at once: one, or all where {@code id} is zero; returns how many. */
    int tryAgain(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_event_delivery set next_try = :now"
                        + " where is_open = 1 and attempts > 0 and (:id = 0 or id = :id)")
                .bind("id", id)
                .bind("now", now)
                .execute());
    }

    /** Removes deliveries done before this, and events that are left without any; returns how many events. */
    int purge(Instant before, int most) {
        return jdbi.withHandle(handle -> {
            List<Long> events = handle.createQuery("select e.id from platform_event e where not exists (select 1 from"
                            + " platform_event_delivery d where d.event_id = e.id and (d.is_open = 1 or d.done_at >= :before))"
                            + " and exists (select 1 from platform_event_delivery d where d.event_id = e.id)"
                            + " order by e.id limit :most")
                    .bind("before", before)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list();
            if (!events.isEmpty()) {
                handle.createUpdate("delete from platform_event_delivery where event_id in (<events>)")
                        .bindList("events", events)
                        .execute();
                handle.createUpdate("delete from platform_event where id in (<events>)")
                        .bindList("events", events)
                        .execute();
            }
            return events.size();
        });
    }

    /** Open deliveries and those of them that have failed at least once. */
    Counts counts() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) as open,"
                        + " coalesce(sum(case when attempts > 0 then 1 else 0 end), 0) as stuck"
                        + " from platform_event_delivery where is_open = 1")
                .mapTo(Counts.class)
                .one());
    }

    /** Deliveries done since this. */
    long doneSince(Instant since) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from (select 1 from platform_event_delivery"
                                + " where is_open = 0 and done_at >= :since limit 10001) counted")
                        .bind("since", since)
                        .mapTo(Long.class)
                        .one());
    }

    /** Failed deliveries after this one, by id. */
    List<Stuck> stuck(long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select d.id, d.listener, d.attempts, d.next_try,"
                        + " d.last_error, e.type, e.published_at from platform_event_delivery d"
                        + " join platform_event e on e.id = d.event_id"
                        + " where d.is_open = 1 and d.attempts > 0 and d.id > :after order by d.id limit :most")
                .bind("after", after)
                .bind("most", most)
                .mapTo(Stuck.class)
                .list());
    }

    /** A delivery to be made. */
    record Delivery(long id, String listener, int attempts, String type, String body) {}

    /** How many deliveries wait, and how many of them have failed before. */
    record Counts(long open, long stuck) {}

    /** A delivery that keeps failing. */
    record Stuck(
            long id,
            String listener,
            int attempts,
            Instant nextTry,
            String lastError,
            String type,
            Instant publishedAt) {}

    /** How long to wait after so many failed attempts. */
    static Duration backOff(int attempts) {
        return switch (attempts) {
            case 0, 1 -> Duration.ofSeconds(1);
            case 2 -> Duration.ofSeconds(5);
            case 3 -> Duration.ofSeconds(30);
            case 4 -> Duration.ofMinutes(2);
            case 5 -> Duration.ofMinutes(10);
            default -> Duration.ofHours(1);
        };
    }
}
