package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.webhooks.HookCall.State;
import org.jdbi.v3.core.Jdbi;

/** Systems and calls in the database. */
@ApplicationScoped
class HookRows {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HookRows() {
        jdbi = null;
    }

    @Inject
    HookRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Hook> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from platform_hook order by name, id")
                .map((row, context) -> hook(row))
                .list());
    }

    Optional<Hook> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from platform_hook where id = :id")
                .bind("id", id)
                .map((row, context) -> hook(row))
                .findOne());
    }

    long add(String name, String url, List<String> kinds, Instant at) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("insert into platform_hook (name, url, kinds, secret_version, paused,"
                                + " created_at) values (:name, :url, :kinds, 1, 0, :at)")
                        .bind("name", name)
                        .bind("url", url)
                        .bind("kinds", String.join(",", kinds))
                        .bind("at", at)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    void change(Hook hook) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_hook set name = :name, url = :url,"
                        + " kinds = :kinds, secret_version = :version, paused = :paused where id = :id")
                .bind("name", hook.name())
                .bind("url", hook.url())
                .bind("kinds", String.join(",", hook.kinds()))
                .bind("version", hook.secretVersion())
                .bind("paused", hook.paused())
                .bind("id", hook.id())
                .execute());
    }

    void remove(long id) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from platform_hook_call where hook = :id")
                    .bind("id", id)
                    .execute();
            handle.createUpdate("delete from platform_hook where id = :id")
                    .bind("id", id)
                    .execute();
        });
    }

    /** Queues a call to each system that wants the kind and is not paused; returns how many. */
    int queue(String kind, String body, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into platform_hook_call (hook, kind, body, state,"
                        + " is_ready, next_try, queued_at, changed_at) select id, :kind, :body, 'WAITING', 1, :now, :now,"
                        + " :now from platform_hook where paused = 0 and find_in_set(:kind, kinds) > 0")
                .bind("kind", kind)
                .bind("body", body)
                .bind("now", now)
                .execute());
    }

    /** Takes the call that has waited longest, in the running transaction; it comes back by itself after a kill. */
    Optional<HookCall> claim(Instant now) {
        return jdbi.withHandle(handle -> {
            Optional<HookCall> call = handle.createQuery("select " + HookCall.COLUMNS + " from platform_hook_call"
                            + " where is_ready = 1 and next_try <= :now order by next_try, id limit 1"
                            + " for update skip locked")
                    .bind("now", now)
                    .mapTo(HookCall.class)
                    .findOne();
            call.ifPresent(each -> handle.createUpdate(
                            "update platform_hook_call set fence = fence + 1," + " next_try = :until where id = :id")
                    .bind("until", now.plus(LEASE))
                    .bind("id", each.id())
                    .execute());
            return call;
        });
    }

    /** Stores what came of a claimed call; nothing happens where another node has taken it over. */
    void store(HookCall claimed, State state, String answer, Instant nextTry, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_hook_call set state = :state, is_ready = :ready,"
                        + " attempts = attempts + 1, next_try = :next, last_answer = :answer, changed_at = :now"
                        + " where id = :id and fence = :fence")
                .bind("state", state)
                .bind("ready", state == State.WAITING ? 1 : 0)
                .bind("next", nextTry)
                .bind("answer", answer)
                .bind("now", now)
                .bind("id", claimed.id())
                .bind("fence", claimed.fence() + 1)
                .execute());
    }

    /** The newest calls to a system. */
    List<HookCall> newest(long hook, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + HookCall.COLUMNS
                        + " from platform_hook_call where hook = :hook order by id desc limit :most")
                .bind("hook", hook)
                .bind("most", most)
                .mapTo(HookCall.class)
                .list());
    }

    /** Queues a call once more; false where it waits already. */
    boolean again(long hook, long call, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_hook_call set state = 'WAITING',"
                                + " is_ready = 1, next_try = :now, queued_at = :now, changed_at = :now"
                                + " where id = :id and hook = :hook and state <> 'WAITING'")
                        .bind("now", now)
                        .bind("id", call)
                        .bind("hook", hook)
                        .execute())
                > 0;
    }

    /** Removes calls that ended before then; returns how many. */
    int removeBefore(Instant before, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from platform_hook_call where is_ready = 0 and changed_at < :before limit " + most)
                .bind("before", before)
                .execute());
    }

    private static Hook hook(ResultSet row) throws SQLException {
        String kinds = row.getString("kinds");
        return new Hook(
                row.getLong("id"),
                row.getString("name"),
                row.getString("url"),
                kinds.isEmpty() ? List.of() : List.of(kinds.split(",")),
                row.getInt("secret_version"),
                row.getBoolean("paused"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
