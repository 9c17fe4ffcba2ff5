package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Decides whether the database keeps what it has committed through a power cut; what it finds is a warning. */
@ApplicationScoped
public class DurabilityCheck {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DurabilityCheck() {
        jdbi = null;
    }

    @Inject
    public DurabilityCheck(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One sentence for each setting that may lose committed work; empty when all is well. */
    public List<String> warnings() {
        List<String> found = new ArrayList<>();
        expect(found, "innodb_flush_log_at_trx_commit", "1");
        expect(found, "innodb_doublewrite", "ON");
        if ("1".equals(setting("log_bin"))) {
            expect(found, "sync_binlog", "1");
        }
        return List.copyOf(found);
    }

    private void expect(List<String> found, String name, String value) {
        String actual = setting(name);
        // MariaDB answers 1 where MySQL answers ON.
        String said = "ON".equals(value) && "1".equals(actual) ? "ON" : actual;
        if (!value.equalsIgnoreCase(said)) {
            found.add("The database may lose committed work in a power cut: " + name + " is " + actual
                    + " and should be " + value);
        }
    }

    private String setting(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select @@global." + name)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }
}
