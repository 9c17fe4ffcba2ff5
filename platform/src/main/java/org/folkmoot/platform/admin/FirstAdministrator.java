package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.staff.Passwords;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;
import org.jdbi.v3.core.Jdbi;

/**
 * The first administrator comes in by a link that the start printed; so does one who is locked out. The setting
 * {@code admin.first} holds the SHA-256 of the link's token in hexadecimal, a space, and the instant at which the link
 * ends; it is emptied when the link is used.
 */
@ApplicationScoped
public class FirstAdministrator {

    /** The setting that holds the token's hash. */
    public static final String SETTING = "admin.first";

    private final TrustSettings settings;
    private final StaffAccounts accounts;
    private final Grants grants;
    private final Sessions sessions;
    private final CurrentActor actors;
    private final Audit audit;
    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected FirstAdministrator() {
        this.settings = null;
        this.accounts = null;
        this.grants = null;
        this.sessions = null;
        this.actors = null;
        this.audit = null;
        this.jdbi = null;
    }

    @Inject
    FirstAdministrator(
            TrustSettings settings,
            StaffAccounts accounts,
            Grants grants,
            Sessions sessions,
            CurrentActor actors,
            Audit audit,
            Jdbi jdbi) {
        this.settings = settings;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.actors = actors;
        this.audit = audit;
        this.jdbi = jdbi;
    }

    /** True while the link with this token may be used. */
    public boolean opens(String token) {
        return stored(token).isPresent();
    }

    /** The setting's value, where it is this token's and has not ended. */
    private Optional<String> stored(String token) {
        return jdbi.withHandle(handle -> handle.createQuery("select value from platform_setting where name = ?")
                .bind(0, SETTING)
                .mapTo(String.class)
                .findOne()
                .filter(value -> isOf(token, value)));
    }

    private static boolean isOf(String token, String value) {
        String[] parts = value.split(" ", 2);
        return parts.length == 2
                && MessageDigest.isEqual(
                        hash(token).getBytes(StandardCharsets.US_ASCII), parts[0].getBytes(StandardCharsets.US_ASCII))
                && RealTime.now().isBefore(Instant.parse(parts[1]));
    }

    /** Makes the administrator's account, or takes over the one with this address; false where the link is used up. */
    @Transactional
    public boolean enter(String token, String name, String mail, String password) {
        if (!stored(token).filter(this::useUp).isPresent()) {
            return false;
        }
        settings.put(SETTING, "");
        long id = accounts.byMail(mail).map(StaffAccount::id).orElseGet(() -> accounts.add(name, mail));
        Subject subject = Subject.staff(id);
        accounts.disable(id, null);
        accounts.setPassword(id, Passwords.hash(password));
        sessions.endAll(subject, "password changed");
        grants.give(subject, Role.ADMIN, Scope.TRUST);
        actors.run(
                new Actor(name, subject, List.of()),
                () -> audit.wrote("admin.first", subject.toString(), "Came in by the link of the start"));
        return true;
    }

    private boolean useUp(String value) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update platform_setting set value = '' where name = ? and value = ?")
                        .bind(0, SETTING)
                        .bind(1, value)
                        .execute())
                == 1;
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
