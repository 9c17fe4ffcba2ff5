package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Offers the one data source and Jdbi over it for injection. */
@ApplicationScoped
class DatabaseBeans {

    static final String DATA_SOURCE = "java:app/jdbc/folkmoot";

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("The data source " + DATA_SOURCE + " is not declared", e);
        }
    }

    @Produces
    // Not application-scoped: Jdbi is a class that no proxy can extend.
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return TrustJdbi.over(dataSource);
    }
}
