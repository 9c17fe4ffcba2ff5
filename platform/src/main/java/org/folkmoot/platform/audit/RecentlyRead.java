package org.folkmoot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Subject;
import org.jdbi.v3.core.Jdbi;

/** Whose records somebody looked at last, as the audit log knows it anyway. */
@ApplicationScoped
public class RecentlyRead {

    /** Further back than this many entries nobody remembers. */
    private static final int LOOK_BACK = 300;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RecentlyRead() {
        this.jdbi = null;
    }

    @Inject
    public RecentlyRead(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The people, the latest first. */
    public List<PersonId> by(Subject reader, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select person_id from (select id, action, person_id from"
                        + " platform_audit where actor_ref = :reader order by id desc limit " + LOOK_BACK
                        + ") latest where action = 'read' and person_id is not null group by person_id"
                        + " order by max(id) desc limit :most")
                .bind("reader", reader.toString())
                .bind("most", most)
                .map((row, context) -> new PersonId(row.getLong("person_id")))
                .list());
    }
}
