package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.members.model.Inspections;
import org.jdbi.v3.core.Jdbi;

/** Requests to inspect the register, in the database. */
@ApplicationScoped
public class JdbiInspections implements Inspections {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiInspections() {
        this.jdbi = null;
    }

    @Inject
    public JdbiInspections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void asked(Instant at, String name, String contact, String wish) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_inspection (asked_at, name, contact, wish)"
                        + " values (:at, :name, :contact, :wish)")
                .bind("at", Utc.written(at))
                .bind("name", name)
                .bind("contact", contact)
                .bind("wish", wish)
                .execute());
    }
}
