package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.platform.access.Subject;
import org.jdbi.v3.core.Jdbi;

/** The requests to sign in as rows; using one up is one statement that counts. */
@ApplicationScoped
class SignInRows {

    private static final String SELECT = "select id, browser_hash, address, next_path, expires, used_at, superseded_at,"
            + " subject_kind, subject_id, code_hash, code_tries, code_used_at from platform_sign_in where ";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInRows() {
        this.jdbi = null;
    }

    @Inject
    SignInRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(byte[] browser, byte[] token, String address, String next, Instant now, Instant expires) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into platform_sign_in"
                        + " (browser_hash, token_hash, address, next_path, created, expires) values (?, ?, ?, ?, ?, ?)")
                .bind(0, browser)
                .bind(1, token)
                .bind(2, address)
                .bind(3, next)
                .bind(4, now)
                .bind(5, expires)
                .execute());
    }

    /** Earlier links for this address stop working. */
    void supersede(String address, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_sign_in set superseded_at = ? where address = ?"
                        + " and used_at is null and superseded_at is null and expires > ?")
                .bind(0, now)
                .bind(1, address)
                .bind(2, now)
                .execute());
    }

    Optional<SignInRow> byToken(byte[] hash) {
        return one("token_hash = ?", hash);
    }

    /** What this browser asked for last. */
    Optional<SignInRow> byBrowser(byte[] hash) {
        return one("browser_hash = ? order by id desc limit 1", hash);
    }

    /** Uses the link up; true for exactly one caller. */
    boolean use(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_sign_in set used_at = ? where id = ?"
                                + " and used_at is null and superseded_at is null and expires > ?")
                        .bind(0, now)
                        .bind(1, id)
                        .bind(2, now)
                        .execute())
                == 1;
    }

    /** Uses the link up on another device: the asking browser may go on with the code. */
    boolean useElsewhere(long id, Subject subject, byte[] code, Instant now) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate("update platform_sign_in set used_at = ?, subject_kind = ?,"
                                        + " subject_id = ?, code_hash = ? where id = ?"
                                        + " and used_at is null and superseded_at is null and expires > ?")
                                .bind(0, now)
                                .bind(1, subject.kind().name())
                                .bind(2, subject.id())
                                .bind(3, code)
                                .bind(4, id)
                                .bind(5, now)
                                .execute())
                == 1;
    }

    /** Counts a try of the code; false once there were too many. */
    boolean tryCode(long id, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update platform_sign_in set code_tries = code_tries + 1 where id = ? and code_tries < ?")
                        .bind(0, id)
                        .bind(1, most)
                        .execute())
                == 1;
    }

    /** Uses the code up; true for exactly one caller. */
    boolean useCode(long id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_sign_in set code_used_at = ? where id = ?"
                                + " and code_hash is not null and code_used_at is null and expires > ?")
                        .bind(0, now)
                        .bind(1, id)
                        .bind(2, now)
                        .execute())
                == 1;
    }

    int removeBefore(Instant expired) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from platform_sign_in where expires < ?")
                .bind(0, expired)
                .execute());
    }

    private Optional<SignInRow> one(String where, byte[] hash) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + where)
                .bind(0, hash)
                .mapTo(SignInRow.class)
                .findOne());
    }
}
