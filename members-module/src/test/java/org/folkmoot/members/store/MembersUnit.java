package org.folkmoot.members.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** The members persistence unit over a test database; entities and Jdbi share its transactions. */
public final class MembersUnit implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final Jdbi jdbi;

    public MembersUnit(TestDatabase database) {
        factory = Persistence.createEntityManagerFactory(
                "members",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                        "jakarta.persistence.jdbc.url", database.url(),
                        "jakarta.persistence.jdbc.user", database.user(),
                        "jakarta.persistence.jdbc.password", database.password()));
        entities = factory.createEntityManager();
        jdbi = TrustJdbi.over(new SharedConnections(database.dataSource(), entities));
    }

    public EntityManager entities() {
        return entities;
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public People people() {
        return new JpaPeople(entities, jdbi);
    }

    public Memberships memberships() {
        return new JpaMemberships(entities);
    }

    public Applications applications() {
        return new JpaApplications(entities, jdbi);
    }

    /** Does the work in a transaction. */
    public void run(Runnable work) {
        tx(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work in a transaction and forgets what it read. */
    public <T> T tx(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
