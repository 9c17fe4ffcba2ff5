package org.folkmoot.platform.start;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServlet;

/**
 * Starts the workers; it has no address. The container keeps a list of open connections for each component in use and
 * enlists all of them when a transaction begins. Threads made by a servlet have a list each; made by anything else they
 * share one, and would find their connections in each other's transactions.
 */
public class WorkersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    public void init() {
        CDI.current().select(Workers.class).get().start();
        CDI.current().select(StartState.class).get().started();
    }
}
