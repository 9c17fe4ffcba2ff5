package org.folkmoot.engagement.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.SharedCacheMode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** One transaction over the tests' database in which JPA and SQL share the connection, as they do in the server. */
public final class EngagementDatabase implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final Jdbi jdbi;

    private EngagementDatabase(EntityManagerFactory factory) {
        this.factory = factory;
        this.em = factory.createEntityManager();
        em.getTransaction().begin();
        this.jdbi = TrustJdbi.over(sharing(em.unwrap(Connection.class)));
    }

    /** Begins a transaction. */
    public static EngagementDatabase begin(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("jakarta.persistence.jdbc.user", database.user());
        settings.put("jakarta.persistence.jdbc.password", database.password());
        settings.put("jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver");
        settings.put("jakarta.persistence.sharedCache.mode", SharedCacheMode.NONE.name());
        settings.put("eclipselink.session-name", "test-" + UUID.randomUUID());
        settings.put("eclipselink.logging.level", "WARNING");
        return new EngagementDatabase(Persistence.createEntityManagerFactory("engagement", settings));
    }

    /** JPA. */
    public EntityManager em() {
        return em;
    }

    /** SQL. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Commits what was done and begins anew. */
    public void commit() {
        em.getTransaction().commit();
        em.clear();
        em.getTransaction().begin();
    }

    /** From the next transaction on, sees what others commit as this level says. */
    public void isolate(int level) {
        em.getTransaction().rollback();
        em.getTransaction().begin();
        String words = level == Connection.TRANSACTION_READ_COMMITTED ? "read committed" : "repeatable read";
        em.createNativeQuery("set session transaction isolation level " + words).executeUpdate();
        commit();
    }

    /** Forgets what JPA knows, so that the next look reads the tables. */
    public void forget() {
        em.flush();
        em.clear();
    }

    @Override
    public void close() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
        factory.close();
    }

    private static DataSource sharing(Connection connection) {
        Connection open = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if ("close".equals(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if ("getConnection".equals(method.getName())) {
                        return open;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
