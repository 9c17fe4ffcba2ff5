package org.folkmoot.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the trust was called and how it could be reached on a day: the settings that public pages name, as they were. Of others nothing is kept. */
@ApplicationScoped
public class PastSettings {

    private static final Set<String> NAMED = Set.of("mail.membership", "mail.communications", "name", "short-name");

    private final Jdbi jdbi;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastSettings() {
        this(null, null);
    }

    @Inject
    public PastSettings(Jdbi jdbi, TrustSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    /** A setting as it was just before a time. */
    public Optional<String> before(String key, Instant end) {
        List<Optional<String>> was = jdbi.withHandle(h -> h.createQuery("select value from platform_setting_past"
                        + " where name = :key and until_at >= :end order by until_at, id limit 1")
                .bind("key", key)
                .bind("end", end)
                .map((rows, context) -> Optional.ofNullable(rows.getString(1)))
                .list());
        return was.isEmpty() ? settings.get(key) : was.get(0);
    }

    /** True for a setting that a public page may name. */
    static boolean isKept(String key) {
        return key.startsWith("contact.") || NAMED.contains(key);
    }

    static void keep(Handle handle, String key, Optional<String> was, Instant until) {
        handle.createUpdate("insert into platform_setting_past (name, value, until_at) values (:key, :value, :until)")
                .bind("key", key)
                .bind("value", was.orElse(null))
                .bind("until", until)
                .execute();
    }
}
