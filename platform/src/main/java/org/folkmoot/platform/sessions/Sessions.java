package org.folkmoot.platform.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.AccessChanges;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.HeldAnswers;
import org.jdbi.v3.core.Jdbi;

/**
 * The signed-in browsers. A session ends when its owner signs out, when it lies idle, at its absolute end, and when
 * someone revokes it; all by the real time. What the subject holds is read with the session, and both are held for a
 * second: an end or a changed role bites at once on the node where it happened, and within the second on the others.
 */
@ApplicationScoped
public class Sessions {

    static final String PURPOSE = "session";
    private static final Duration NOTED_AT_MOST = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration HELD = Duration.ofSeconds(1);
    private static final int MOST_HELD = 20_000;
    private static final String FIND =
            "select s.id, s.subject_kind, s.subject_id, s.name, s.idle_seconds, s.last_seen, s.expires,"
                    + " g.role, g.scope_kind, g.scope_key from platform_session s"
                    + " left join platform_grant g on g.subject_kind = s.subject_kind and g.subject_id = s.subject_id"
                    + " where s.token_hash = ? and s.ended_at is null";

    private final Jdbi jdbi;
    private final SessionLives lives;
    private final Runnable changed;
    private final HeldAnswers<ByteBuffer, Live> held;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected Sessions() {
        this.jdbi = null;
        this.lives = null;
        this.changed = null;
        this.held = null;
    }

    @Inject
    public Sessions(Jdbi jdbi, SessionLives lives, AccessChanges changes) {
        this(jdbi, lives, changes::note, new HeldAnswers<>(HELD, MOST_HELD, changes::count));
    }

    /** Sessions that are read each time, such as in a test. */
    public Sessions(Jdbi jdbi, SessionLives lives) {
        this(jdbi, lives, () -> {}, new HeldAnswers<>(Duration.ZERO, 1, () -> 0));
    }

    private Sessions(Jdbi jdbi, SessionLives lives, Runnable changed, HeldAnswers<ByteBuffer, Live> held) {
        this.jdbi = jdbi;
        this.lives = lives;
        this.changed = changed;
        this.held = held;
    }

    /** Starts a session; returns the token for the cookie, which is stored nowhere. */
    @Transactional
    public Started start(Subject subject, String name, String method, Device device) {
        String token = Secret.token();
        Instant now = RealTime.now();
        boolean newDevice = isNewDevice(subject, device);
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into platform_session (token_hash, subject_kind, subject_id,"
                                + " name, method, device, device_hash, idle_seconds, created, last_seen, expires)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .bind(0, Secret.hash(PURPOSE, token))
                        .bind(1, subject.kind().name())
                        .bind(2, subject.id())
                        .bind(3, name)
                        .bind(4, method)
                        .bind(5, device.words())
                        .bind(6, device.hash())
                        .bind(7, lives.idle(subject.kind()).toSeconds())
                        .bind(8, now)
                        .bind(9, now)
                        .bind(10, now.plus(lives.absolute(subject.kind())))
                        .execute());
        return new Started(token, newDevice);
    }

    /** The live session behind a cookie; notes its use at most once a minute. */
    public Optional<Session> find(String token) {
        if (token.length() != Secret.LENGTH) {
            return Optional.empty();
        }
        Instant now = RealTime.now();
        byte[] hash = Secret.hash(PURPOSE, token);
        return held.get(ByteBuffer.wrap(hash), () -> read(hash, now))
                .filter(live -> live.at(now))
                .map(Live::session);
    }

    /** Ends the session behind a cookie. */
    @Transactional
    public void end(String token) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update platform_session set ended_at = ?, ended_why = 'signed out'"
                                + " where token_hash = ? and ended_at is null")
                        .bind(0, RealTime.now())
                        .bind(1, Secret.hash(PURPOSE, token))
                        .execute());
        changed.run();
    }

    /** Ends one session by its id; false where it had ended before. */
    @Transactional
    public boolean revoke(long id) {
        changed.run();
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_session set ended_at = ?,"
                                + " ended_why = 'revoked' where id = ? and ended_at is null")
                        .bind(0, RealTime.now())
                        .bind(1, id)
                        .execute())
                == 1;
    }

    /** Ends all sessions of a subject; returns how many there were. */
    @Transactional
    public int endAll(Subject subject, String why) {
        changed.run();
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_session set ended_at = ?, ended_why = ?"
                        + " where subject_kind = ? and subject_id = ? and ended_at is null")
                .bind(0, RealTime.now())
                .bind(1, why)
                .bind(2, subject.kind().name())
                .bind(3, subject.id())
                .execute());
    }

    /** Ends all sessions of a subject and removes their rows, names included. */
    @Transactional
    public void forget(Subject subject) {
        changed.run();
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from platform_session where subject_kind = ? and subject_id = ?")
                        .bind(0, subject.kind().name())
                        .bind(1, subject.id())
                        .execute());
    }

    /** The live sessions, the latest first, from below this id on. */
    public List<SessionRow> live(long below, int most) {
        Instant now = RealTime.now();
        return jdbi.withHandle(handle -> handle.createQuery("select id, subject_kind, subject_id, name, method, device,"
                        + " created, last_seen from platform_session where ended_at is null and expires > ?"
                        + " and date_add(last_seen, interval idle_seconds second) > ? and id < ?"
                        + " order by id desc limit ?")
                .bind(0, now)
                .bind(1, now)
                .bind(2, below)
                .bind(3, most)
                .map((row, context) -> new SessionRow(
                        row.getLong("id"),
                        new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                        row.getString("name"),
                        row.getString("method"),
                        row.getString("device"),
                        Times.instant(row, "created"),
                        Times.instant(row, "last_seen")))
                .list());
    }

    /** Removes rows of sessions that ended long ago. */
    @Transactional
    public int sweep() {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from platform_session where expires < ?")
                .bind(0, RealTime.now().minus(KEPT))
                .execute());
    }

    private boolean isNewDevice(Subject subject, Device device) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) > 0 and sum(device_hash = ?) = 0"
                        + " from platform_session where subject_kind = ? and subject_id = ?")
                .bind(0, device.hash())
                .bind(1, subject.kind().name())
                .bind(2, subject.id())
                .map((row, context) -> row.getBoolean(1))
                .one());
    }

    /** The session as it stands in the database; one that is alive has been used now. */
    private Optional<Live> read(byte[] hash, Instant now) {
        List<Grant> grants = new ArrayList<>(4);
        List<Found> rows = jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind(0, hash)
                .map((row, context) -> {
                    if (row.getString("role") != null) {
                        grants.add(StoredGrants.grant(row));
                    }
                    return found(row);
                })
                .list());
        return rows.stream()
                .findFirst()
                .map(found -> found.with(grants))
                .filter(live -> live.at(now))
                .map(live -> noted(live, now));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("id"),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                row.getString("name"),
                row.getLong("idle_seconds"),
                Times.instant(row, "last_seen"),
                Times.instant(row, "expires"));
    }

    private Live noted(Live live, Instant now) {
        Session session = live.session();
        if (session.lastSeen().plus(NOTED_AT_MOST).isBefore(now)) {
            noteUse(session.id(), now);
            return new Live(new Session(session.id(), session.actor(), now), live.idleSeconds(), live.expires());
        }
        return live;
    }

    private void noteUse(long id, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update platform_session set last_seen = ? where id = ? and last_seen < ?")
                .bind(0, now)
                .bind(1, id)
                .bind(2, now)
                .execute());
    }

    /**
     * A session that has just begun.
     *
     * @param token for the cookie
     * @param newDevice true where the subject had sessions before, but none on such a device
     */
    public record Started(String token, boolean newDevice) {}

    private record Found(long id, Subject subject, String name, long idleSeconds, Instant lastSeen, Instant expires) {
        Live with(List<Grant> grants) {
            Actor actor = new Actor(name, subject, StoredGrants.withOwnRecord(subject, grants));
            return new Live(new Session(id, actor, lastSeen), idleSeconds, expires);
        }
    }

    private record Live(Session session, long idleSeconds, Instant expires) {
        boolean at(Instant now) {
            return now.isBefore(expires) && now.isBefore(session.lastSeen().plusSeconds(idleSeconds));
        }
    }
}
