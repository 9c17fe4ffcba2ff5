package org.folkmoot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;

/**
 * Blanks what the audit says about a person who is erased: their name as an actor, and the words and values of entries
 * about them. Who did what to which number and when stays.
 */
@ApplicationScoped
public class ForgetInTheAudit {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetInTheAudit() {
        this.jdbi = null;
    }

    @Inject
    public ForgetInTheAudit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Forgets the person, in the running transaction. */
    public void forget(PersonId person) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update platform_audit set detail = 'erased', changes = null where person_id = ?")
                    .bind(0, person.value())
                    .execute();
            handle.createUpdate("update platform_audit set actor = actor_ref where actor_ref = ?")
                    .bind(0, "person:" + person.value())
                    .execute();
        });
    }
}
