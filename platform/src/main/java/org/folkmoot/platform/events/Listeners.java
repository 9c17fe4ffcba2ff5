package org.folkmoot.platform.events;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.TrustEvent;

/** Who listens to an event. */
interface Listeners {

    /** Everyone who listens to this event. */
    List<Listener> of(TrustEvent event);

    /** The listener with this name; empty where the present version has none. */
    default Optional<Listener> named(String name, TrustEvent event) {
        return of(event).stream()
                .filter(listener -> listener.name().equals(name))
                .findFirst();
    }

    /** One listener. */
    interface Listener {

        /** The name under which its deliveries are stored: its class and what it listens to. */
        String name();

        /** Tells it of the event, in the running transaction. */
        void tell(TrustEvent event);
    }
}
