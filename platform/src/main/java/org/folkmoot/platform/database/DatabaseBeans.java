package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.folkmoot.platform.start.ContainerServices;
import org.jdbi.v3.core.Jdbi;

/** Offers the one data source and Jdbi over it for injection. */
@ApplicationScoped
class DatabaseBeans {

    static final String DATA_SOURCE = "java:app/jdbc/folkmoot";

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        return ContainerServices.named(DATA_SOURCE);
    }

    @Produces
    // Not application-scoped: Jdbi is a class that no proxy can extend.
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return TrustJdbi.over(dataSource);
    }
}
