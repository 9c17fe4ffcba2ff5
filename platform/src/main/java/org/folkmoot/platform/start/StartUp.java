package org.folkmoot.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.spi.CDI;

/** The container's call at the start of the application, before the first request; what fails here fails the deployment. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    @PostConstruct
    void start() {
        // Looked up, not injected: the container cannot make a singleton by a constructor with parameters.
        CDI.current().select(StartSequence.class).get().start();
    }
}
