package org.folkmoot.members.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** The members persistence unit over a test database, with transactions of its own. */
final class MembersUnit implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final Jdbi jdbi;

    MembersUnit(TestDatabase database) {
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
        jdbi = TrustJdbi.over(database.dataSource());
    }

    EntityManager entities() {
        return entities;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** Does the work in a transaction and forgets what it read. */
    <T> T tx(Supplier<T> work) {
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
