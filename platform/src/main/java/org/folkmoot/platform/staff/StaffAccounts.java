package org.folkmoot.platform.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.refusals.Conflict;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The staff accounts as rows. */
@ApplicationScoped
public class StaffAccounts {

    private static final String SELECT =
            "select id, name, mail, password, disabled_at, version from platform_staff where ";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected StaffAccounts() {
        this.jdbi = null;
    }

    @Inject
    public StaffAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The account with this address, shut or open. */
    public Optional<StaffAccount> byMail(String mail) {
        return one("mail = ?", mail.toLowerCase(Locale.ROOT));
    }

    /** The account with this id. */
    public Optional<StaffAccount> byId(long id) {
        return one("id = ?", id);
    }

    /** The open account that was invited with this token and may still use it. */
    public Optional<StaffAccount> byInvitation(byte[] hash) {
        return jdbi.withHandle(handle -> read(handle.createQuery(
                                SELECT + "invite_hash = ? and invite_expires > ? and disabled_at is null")
                        .bind(0, hash)
                        .bind(1, RealTime.now()))
                .findOne());
    }

    /** All accounts, by name. */
    public List<StaffAccount> all() {
        return jdbi.withHandle(handle ->
                read(handle.createQuery(SELECT + "1 = 1 order by name, id")).list());
    }

    /** Adds an account without a password; returns its id. */
    public long add(String name, String mail) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("insert into platform_staff (name, mail, created) values (?, ?, ?)")
                        .bind(0, name)
                        .bind(1, mail.toLowerCase(Locale.ROOT))
                        .bind(2, RealTime.now())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** Stores a password's hash; an invitation ends with it. */
    public void setPassword(long id, String hash) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_staff set password = ?, password_changed = ?,"
                        + " invite_hash = null, invite_expires = null, version = version + 1 where id = ?")
                .bind(0, hash)
                .bind(1, RealTime.now())
                .bind(2, id)
                .execute());
    }

    /** Remembers an invitation; an earlier one no longer works. */
    public void invite(long id, byte[] hash, Instant expires) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update platform_staff set invite_hash = ?, invite_expires = ? where id = ?")
                .bind(0, hash)
                .bind(1, expires)
                .bind(2, id)
                .execute());
    }

    /** Changes name and address of an account as it was read. */
    public void rename(StaffAccount read, String name, String mail) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("update platform_staff set name = ?, mail = ?,"
                        + " version = version + 1 where id = ? and version = ?")
                .bind(0, name)
                .bind(1, mail.toLowerCase(Locale.ROOT))
                .bind(2, read.id())
                .bind(3, read.version())
                .execute());
        if (changed == 0) {
            throw Conflict.on("staff account", read.id());
        }
    }

    /** Shuts an account, or opens it again with null. */
    public void disable(long id, @Nullable Instant since) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_staff set disabled_at = ?, invite_hash = null,"
                        + " invite_expires = null, version = version + 1 where id = ?")
                .bind(0, since)
                .bind(1, id)
                .execute());
    }

    private Optional<StaffAccount> one(String where, Object value) {
        return jdbi.withHandle(handle ->
                read(handle.createQuery(SELECT + where).bind(0, value)).findOne());
    }

    private static ResultIterable<StaffAccount> read(Query query) {
        return query.mapTo(StaffAccount.class);
    }
}
