package org.folkmoot.platform.start;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * The container's call at the start of the application, before the first request; what fails here fails the deployment.
 *
 * <p>A listener of the web application and not an enterprise bean: inside one that manages its own transactions, the
 * container begins those of {@code @Transactional} without telling the data source, and every statement commits alone.
 */
public final class StartUp implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        // Looked up, not injected: the container makes listeners by the empty constructor.
        CDI.current().select(StartSequence.class).get().start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        CDI.current().select(Workers.class).get().stop();
        ArchivedClasses.link();
    }
}
