package org.folkmoot.contracts;

import java.util.List;

/** What waits for the office today in one module; the office's first page shows all of them together. */
public interface WaitingSource {

    /** The queues of this module, empty ones included. */
    List<Waiting> waiting();

    /**
     * One queue.
     *
     * @param what such as "Applications to decide"
     * @param count how many wait
     * @param href the queue's page
     */
    record Waiting(String what, long count, String href) {}
}
