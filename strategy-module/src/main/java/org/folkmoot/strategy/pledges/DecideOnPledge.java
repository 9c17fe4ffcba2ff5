package org.folkmoot.strategy.pledges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.contracts.strategy.PledgeMade;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.NewPledge.Shown;
import org.folkmoot.strategy.store.Pledges;
import org.folkmoot.strategy.store.Pledges.Held;

/** Shows a pledge to everybody, or sets it aside. */
@ApplicationScoped
public class DecideOnPledge {

    private final Pledges pledges;
    private final PublicContent content;
    private final EventPublisher events;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideOnPledge() {
        this(null, null, null, null);
    }

    @Inject
    public DecideOnPledge(Pledges pledges, PublicContent content, EventPublisher events, Audit audit) {
        this.pledges = pledges;
        this.content = content;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Notes the decision, with the words as everybody reads them.
     *
     * @throws NotFound where the pledge waits no longer
     */
    @Transactional
    public void decide(long pledge, Shown shown, String by, String text) {
        Held held = pledges.hold(pledge)
                .filter(each -> each.shown().equals(Shown.WAITING.name()))
                .orElseThrow(() -> NotFound.of("waiting pledge", pledge));
        pledges.decide(pledge, shown, by, text);
        if (shown == Shown.PUBLISHED) {
            content.changed();
            events.publish(new PledgeMade(pledge, held.slug(), held.value()));
        }
        audit.wrote("pledge.decide", "pledge:" + pledge, shown + ", " + held.title());
    }
}
