package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Jdbi;

/** Applications in the database. */
@ApplicationScoped
public class JpaApplications implements Applications {

    @PersistenceContext(unitName = "members")
    private EntityManager entities;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JpaApplications() {
        this.jdbi = null;
    }

    @Inject
    @SuppressWarnings("NullAway") // the container injects the entity manager
    public JpaApplications(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    JpaApplications(EntityManager entities, Jdbi jdbi) {
        this.entities = entities;
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Application> find(long id) {
        return Optional.ofNullable(entities.find(Application.class, id));
    }

    @Override
    public Optional<Application> lock(long id) {
        return Optional.ofNullable(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Application> newestOf(PersonId person) {
        return entities.createQuery(
                        "select a from Application a where a.personId = :person order by a.id desc", Application.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean claim(byte[] openKey) {
        // Because "insert ignore" would leave a shared lock behind: two who then asked for the row would deadlock.
        // A row that was there is counted twice by the database, a new one once.
        return jdbi.withHandle(handle -> PlainSql.change(
                        handle,
                        "insert into members_open_application (open_key, sent) values (?, 1)"
                                + " on duplicate key update sent = sent + 1",
                        openKey)
                == 1);
    }

    @Override
    public Optional<Application> openBy(byte[] openKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select id from members_application where open_key = :key order by id desc limit 1 for update")
                        .bind("key", openKey)
                        .mapTo(Long.class)
                        .findOne())
                .flatMap(this::find);
    }

    @Override
    public void release(long application) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from members_open_application where open_key ="
                            + " (select open_key from members_application where id = :id)")
                    .bind("id", application)
                    .execute();
            // Taken back and decided again, it must not give up what another application holds by then.
            handle.createUpdate("update members_application set open_key = null where id = :id")
                    .bind("id", application)
                    .execute();
        });
    }

    @Override
    public List<Long> unconfirmedSince(Instant before, int most) {
        return entities.createQuery(
                        "select a.id from Application a where a.state = :state and a.sentAt < :before order by a.sentAt",
                        Long.class)
                .setParameter("state", ApplicationState.AWAITING_CONFIRMATION)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
