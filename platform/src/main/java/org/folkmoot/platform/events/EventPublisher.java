package org.folkmoot.platform.events;

import org.folkmoot.contracts.TrustEvent;

/**
 * The one way to tell other modules that something happened. The event is stored, one row per listener, in the
 * transaction of the change; after commit each listener runs in a transaction of its own in which its row is marked
 * done, so its work on the database happens exactly once.
 */
public interface EventPublisher {

    /**
     * Stores the event for every listener.
     *
     * @throws IllegalStateException outside a transaction
     */
    void publish(TrustEvent event);
}
