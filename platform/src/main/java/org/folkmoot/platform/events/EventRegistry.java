package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;

/** Stores an event for each of its listeners, in the transaction of the change, and wakes the dispatcher after it. */
@ApplicationScoped
class EventRegistry implements EventPublisher {

    private final Listeners listeners;
    private final EventRows rows;
    private final Transactions transactions;
    private final EventWake wake;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EventRegistry() {
        listeners = null;
        rows = null;
        transactions = null;
        wake = null;
        clock = null;
    }

    @Inject
    EventRegistry(Listeners listeners, EventRows rows, Transactions transactions, EventWake wake, Clock clock) {
        this.listeners = listeners;
        this.rows = rows;
        this.transactions = transactions;
        this.wake = wake;
        this.clock = clock;
    }

    @Override
    public void publish(TrustEvent event) {
        transactions.require("Publishing " + event.getClass().getSimpleName());
        List<String> names =
                listeners.of(event).stream().map(Listeners.Listener::name).toList();
        if (names.isEmpty()) {
            return;
        }
        rows.insert(event.getClass().getName(), EventJson.write(event), names, clock.instant(), RealTime.now());
        transactions.afterCommit(wake.get()::call);
    }
}
