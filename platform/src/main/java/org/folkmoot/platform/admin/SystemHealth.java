package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.DurabilityCheck;
import org.folkmoot.platform.settings.Installation;
import org.jdbi.v3.core.Jdbi;

/** What an administrator should know of the running system: warnings, figures, and how it was started. */
@ApplicationScoped
public class SystemHealth {

    private static final long MEGABYTE = 1024L * 1024L;
    private static final List<String> NAMES = List.of(
            "BASE_URL",
            "PACK",
            "DEMO",
            "CLOCK",
            "NODE",
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "SMTP",
            "CLAMD",
            "KEYS",
            "TRUST_PROXY",
            "MAILBOX_URL",
            "SESSION_STAFF_IDLE_MINUTES",
            "SESSION_STAFF_HOURS",
            "SESSION_MEMBER_IDLE_MINUTES",
            "SESSION_MEMBER_HOURS",
            "SIGN_IN_LINKS_PER_HOUR",
            "SIGN_INS_PER_ADDRESS",
            "PASSWORD_TRIES");

    private final Installation installation;
    private final DurabilityCheck durability;
    private final Jdbi jdbi;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SystemHealth() {
        this.installation = null;
        this.durability = null;
        this.jdbi = null;
        this.clock = null;
    }

    @Inject
    SystemHealth(Installation installation, DurabilityCheck durability, Jdbi jdbi, Clock clock) {
        this.installation = installation;
        this.durability = durability;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What should be looked at, a sentence each. */
    public List<String> warnings() {
        return durability.warnings();
    }

    /** The figures, by what they are called. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        Runtime java = Runtime.getRuntime();
        facts.put("Node", installation.node());
        facts.put("Real time", Words.dateAndTime(RealTime.now()));
        facts.put("The product's clock", Words.dateAndTime(clock.instant()));
        facts.put("Database", text("select version()"));
        facts.put("Java", Runtime.version().toString());
        facts.put(
                "Memory in use",
                (java.totalMemory() - java.freeMemory()) / MEGABYTE + " MB of " + java.maxMemory() / MEGABYTE + " MB");
        facts.put(
                "Messages waiting",
                number("select count(*) from platform_message where state in ('QUEUED', 'DEFERRED')"));
        facts.put("Events not yet heard", number("select count(*) from platform_event_delivery where is_open = 1"));
        facts.put("Audit entries", number("select coalesce(max(id), 0) from platform_audit"));
        return facts;
    }

    /** What the installation was started with; whatever could open a door is hidden. */
    public Map<String, String> configuration() {
        Map<String, String> shown = new LinkedHashMap<>();
        NAMES.forEach(name -> shown.put("FOLKMOOT_" + name, shown(name)));
        return shown;
    }

    private String shown(String name) {
        String value = installation.value(name).orElse("not set");
        if (name.endsWith("PASSWORD") && !"not set".equals(value)) {
            return "set, not shown";
        }
        // An address may carry a user and a password in front of its host, or in its parameters.
        return value.replaceAll("//[^/@]*@", "//…@").replaceAll("(?i)(password|secret)=[^&]*", "$1=…");
    }

    private String text(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    private String number(String sql) {
        return Words.number(jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one()));
    }
}
