package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.contracts.engagement.HeldLettersSent.Held;
import org.folkmoot.engagement.model.FormatOrder;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.rules.AnOrderIsUndoneOnce;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Closes an order of formats: it is undone, or its messages were all sent. */
@ApplicationScoped
public class CloseFormatOrder {
    private final FormatOrderBook orders;
    private final EventPublisher events;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CloseFormatOrder() {
        this.orders = null;
        this.events = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CloseFormatOrder(
            FormatOrderBook orders, EventPublisher events, CurrentActor actor, Audit audit, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Its formats are missing again and hold back what waits for them; its messages are to be made again. */
    @Transactional
    public void undo(long id) {
        standing(id);
        if (!orders.undo(id, actor.get().name(), clock.instant())) {
            throw Conflict.on("order", id);
        }
        audit.wrote("format.undo-order", "format order:" + id, "Undone");
    }

    /** Its messages went to their people; returns how many. */
    @Transactional
    public int sent(long id) {
        standing(id);
        List<Held> held = orders.held(id);
        if (!held.isEmpty()) {
            events.publish(new HeldLettersSent(held));
        }
        int sent = orders.sent(id, actor.get().name(), clock.instant());
        audit.wrote("format.sent-order", "format order:" + id, sent + " messages were sent in their formats");
        return sent;
    }

    private void standing(long id) {
        FormatOrder order = orders.find(id).orElseThrow(() -> NotFound.of("order", id));
        RuleBroken.check(new AnOrderIsUndoneOnce(order));
    }
}
