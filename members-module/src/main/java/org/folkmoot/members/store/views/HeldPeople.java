package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;

/** Says whether a number belongs to somebody on record who was not erased. */
@ApplicationScoped
public class HeldPeople {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldPeople() {
        this.jdbi = null;
    }

    @Inject
    public HeldPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether this is the number of somebody. */
    public boolean known(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from members_person where id = :id and status <> 'ERASED'")
                        .bind("id", person.value())
                        .mapTo(Long.class)
                        .one())
                > 0;
    }
}
