package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.folkmoot.members.model.PublicRegister;
import org.jdbi.v3.core.Jdbi;

/** The register read in one statement, row by row, so that an extract shows one moment and needs no memory. */
@ApplicationScoped
public class JdbiPublicRegister implements PublicRegister {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiPublicRegister() {
        this.jdbi = null;
    }

    @Inject
    public JdbiPublicRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void each(Consumer<Entry> taker) {
        jdbi.useHandle(handle -> handle.createQuery("select p.first_name, p.last_name, p.constituency, p.class_code,"
                        + " p.status, p.objects_register from members_person p"
                        + " join members_membership m on m.active_person = p.id"
                        + " order by p.last_key, p.first_key, p.id")
                // The driver keeps the whole result in memory unless this size says to stream it.
                .setFetchSize(Integer.MIN_VALUE)
                .map((row, context) -> new Entry(
                        (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                        row.getString("constituency"),
                        row.getString("class_code"),
                        row.getString("status"),
                        row.getBoolean("objects_register")))
                .forEach(taker));
    }
}
