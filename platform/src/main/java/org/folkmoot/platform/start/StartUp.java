package org.folkmoot.platform.start;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * The container's call at the start of the application, before the first request; what fails here fails the deployment.
 *
 * <p>A listener of the web application and not an EJB: the container puts connections into a transaction begun by
 * {@code @Transactional} only where the thread's work began in a web component, and our workers' threads inherit where
 * theirs began.
 */
public final class StartUp implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        // Looked up, not injected: the container makes listeners by the empty constructor.
        CDI.current().select(StartSequence.class).get().start();
    }
}
