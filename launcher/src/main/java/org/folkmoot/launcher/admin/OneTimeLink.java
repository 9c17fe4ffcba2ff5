package org.folkmoot.launcher.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.programs.Databases;
import org.folkmoot.launcher.refusals.Refused;

/**
 * A link with which an administrator sets a password, once. It is made in the database and not by the application,
 * because whoever may read the data folder may let an administrator in, and nobody else.
 */
public final class OneTimeLink {
    /** The account of an administrator whose mail address nobody gave; the address is changed in /admin. */
    public static final String NO_ADDRESS_YET = "administrator@folkmoot.invalid";

    private static final String PATH = "/sign-in/invitation/";
    private static final String PURPOSE = "staff invitation";
    private static final int TOKEN_BYTES = 32;
    private static final Duration LIFE = Duration.ofHours(24);

    private final DatabaseLogin database;
    private final String baseUrl;
    private final Clock clock;

    /** Links of the installation with this database and this address. */
    public OneTimeLink(DatabaseLogin database, String baseUrl, Clock clock) {
        this.database = database;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** Whether no administrator can sign in yet. */
    public boolean isNeeded() {
        try (Connection connection = Databases.connect(database);
                PreparedStatement query = connection.prepareStatement("select count(*) from platform_staff s"
                        + " join platform_grant g on g.subject_kind = 'STAFF' and g.subject_id = s.id"
                        + " where g.role = 'ADMIN' and s.disabled_at is null and s.password is not null");
                ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getLong(1) == 0;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Makes a new link for this account, or for the first administrator's; an earlier one no longer works. */
    public String make(Optional<String> mail) {
        String token = token();
        try (Connection connection = Databases.connect(database)) {
            connection.setAutoCommit(false);
            long account = administrator(connection, mail);
            invite(connection, account, hash(token));
            audit(connection, account);
            connection.commit();
            return baseUrl + PATH + token;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static Refused refused(SQLException e) {
        return new Refused(
                "The link could not be made: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                e);
    }

    private long administrator(Connection connection, Optional<String> mail) throws SQLException {
        Optional<Long> known = mail.isPresent() ? byMail(connection, mail.get()) : firstAdministrator(connection);
        long account = known.isPresent() ? known.get() : add(connection, mail.orElse(NO_ADDRESS_YET));
        try (PreparedStatement open =
                connection.prepareStatement("update platform_staff set disabled_at = null where id = ?")) {
            open.setLong(1, account);
            open.executeUpdate();
        }
        grant(connection, account);
        return account;
    }

    private static Optional<Long> byMail(Connection connection, String mail) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from platform_staff where mail = ?")) {
            query.setString(1, mail.toLowerCase(Locale.ROOT));
            return id(query);
        }
    }

    private static Optional<Long> firstAdministrator(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select min(s.id) from platform_staff s"
                + " join platform_grant g on g.subject_kind = 'STAFF' and g.subject_id = s.id"
                + " where g.role = 'ADMIN' and s.disabled_at is null")) {
            return id(query);
        }
    }

    private static Optional<Long> id(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getLong(1) > 0 ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }

    private long add(Connection connection, String mail) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform_staff (name, mail, created) values ('Administrator', ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, mail.toLowerCase(Locale.ROOT));
            insert.setObject(2, now());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private void grant(Connection connection, long account) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert ignore into platform_grant"
                + " (subject_kind, subject_id, role, scope_kind, scope_key, granted_at)"
                + " values ('STAFF', ?, 'ADMIN', 'TRUST', '*', ?)")) {
            insert.setLong(1, account);
            insert.setObject(2, now());
            insert.executeUpdate();
        }
    }

    private void invite(Connection connection, long account, byte[] hash) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update platform_staff set invite_hash = ?, invite_expires = ? where id = ?")) {
            update.setBytes(1, hash);
            update.setObject(2, now().plus(LIFE));
            update.setLong(3, account);
            update.executeUpdate();
        }
    }

    private void audit(Connection connection, long account) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into platform_audit"
                + " (at_real, at_product, actor, actor_ref, action, subject, detail)"
                + " values (?, ?, 'The command line', 'job:admin-reset', 'administrator invited', ?, '')")) {
            insert.setObject(1, now());
            insert.setObject(2, now());
            insert.setString(3, "staff:" + account);
            insert.executeUpdate();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Only the hash is kept, with its purpose hashed in, as the application does for every token. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((PURPOSE + ":" + token).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
