package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.events.Listeners.Listener;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/**
 * Delivers events. The listener's work and the mark on its row are one transaction: a listener that was stopped half-way
 * has done nothing, and its open row is delivered again by any node.
 */
@ApplicationScoped
class EventDispatcher implements Worker {

    private static final Logger LOG = System.getLogger(EventDispatcher.class.getName());
    private static final int BATCH = 50;
    private static final int LOUD_FROM = 3;

    private final EventRows rows;
    private final Listeners listeners;
    private final Transactions transactions;
    private final CurrentActor actor;
    private final EventWake wake;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EventDispatcher() {
        rows = null;
        listeners = null;
        transactions = null;
        actor = null;
        wake = null;
    }

    @Inject
    EventDispatcher(
            EventRows rows, Listeners listeners, Transactions transactions, CurrentActor actor, EventWake wake) {
        this.rows = rows;
        this.listeners = listeners;
        this.transactions = transactions;
        this.actor = actor;
        this.wake = wake;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Wake wake() {
        return wake.get();
    }

    @Override
    public boolean turn() {
        boolean delivered = false;
        for (EventRows.Delivery due : rows.due(RealTime.now(), BATCH)) {
            delivered |= deliver(due);
        }
        return delivered;
    }

    /** Delivers one row; false where there was nothing to do for this node. */
    private boolean deliver(EventRows.Delivery delivery) {
        AtomicBoolean claimed = new AtomicBoolean();
        try {
            return transactions.inNew(() -> {
                claimed.set(rows.claim(delivery.id(), RealTime.now()));
                if (claimed.get()) {
                    tell(delivery);
                    rows.done(delivery.id(), RealTime.now());
                }
                return claimed.get();
            });
        } catch (RuntimeException e) {
            if (!claimed.get()) {
                throw e;
            }
            noteFailure(delivery, e);
            return true;
        }
    }

    private void tell(EventRows.Delivery delivery) {
        TrustEvent event = EventJson.read(delivery.type(), delivery.body());
        Listener listener = listeners
                .named(delivery.listener(), event)
                .orElseThrow(() -> new IllegalStateException("No such listener in this version"));
        String name = delivery.listener();
        actor.run(Actor.job("listener " + name.substring(name.lastIndexOf('.') + 1)), () -> listener.tell(event));
    }

    private void noteFailure(EventRows.Delivery delivery, RuntimeException e) {
        int attempts = delivery.attempts() + 1;
        Instant nextTry = RealTime.now().plus(EventRows.backOff(attempts));
        Level level = attempts >= LOUD_FROM ? Level.WARNING : Level.INFO;
        LOG.log(level, delivery.listener() + " failed, attempt " + attempts + ": " + e);
        LOG.log(Level.DEBUG, "Why it failed", e);
        transactions.runInNew(() -> rows.failed(delivery.id(), e.toString(), nextTry));
    }
}
