package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;

/** Memberships in the database, which itself refuses a second active one. */
@ApplicationScoped
public class JpaMemberships implements Memberships {

    @PersistenceContext(unitName = "members")
    private EntityManager entities;

    @SuppressWarnings("NullAway") // the container injects
    public JpaMemberships() {}

    JpaMemberships(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Membership add(Membership membership) {
        entities.persist(membership);
        entities.flush();
        return membership;
    }

    @Override
    public Optional<Membership> activeOf(PersonId person) {
        return of(person).stream().filter(Membership::active).findFirst();
    }

    @Override
    public List<Membership> of(PersonId person) {
        return entities.createQuery(
                        "select m from Membership m where m.personId = :person order by m.joinedOn desc, m.id desc",
                        Membership.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
