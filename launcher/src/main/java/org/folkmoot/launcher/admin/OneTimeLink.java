package org.folkmoot.launcher.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.programs.Databases;
import org.folkmoot.launcher.refusals.Refused;

/**
 * A link with which an administrator makes an account or sets a new password, once. It is made in the database and not by
 * the application, because whoever may read the data folder may let an administrator in, and nobody else. The setting
 * {@code admin.first} holds the token's SHA-256 in hexadecimal, a space, and when the link ends.
 */
public final class OneTimeLink {

    private static final String SETTING = "admin.first";
    private static final String PATH = "/admin/first/";
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

    /** Makes a new link; an earlier one no longer works. */
    public String make() {
        String token = token();
        try (Connection connection = Databases.connect(database)) {
            connection.setAutoCommit(false);
            store(connection, hash(token) + " " + clock.instant().plus(LIFE));
            audit(connection);
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

    private static void store(Connection connection, String value) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from platform_setting where name = ?");
                PreparedStatement insert =
                        connection.prepareStatement("insert into platform_setting (name, value) values (?, ?)")) {
            delete.setString(1, SETTING);
            delete.executeUpdate();
            insert.setString(1, SETTING);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    private void audit(Connection connection) throws SQLException {
        Instant instant = clock.instant();
        LocalDateTime now = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement("insert into platform_audit"
                + " (at_real, at_product, actor, actor_ref, action, subject, detail)"
                + " values (?, ?, 'The command line', 'job:admin-reset', 'admin.link', 'trust', '')")) {
            insert.setObject(1, now);
            insert.setObject(2, now);
            insert.executeUpdate();
        }
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
