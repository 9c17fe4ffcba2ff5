package org.folkmoot.strategy.pledges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Pledges;

/** Takes a pledge off a network's page, where whoever made it wants it or it should never have stood there. */
@ApplicationScoped
public class TakePledgeOff {

    private final Pledges pledges;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakePledgeOff() {
        this(null, null, null);
    }

    @Inject
    public TakePledgeOff(Pledges pledges, PublicContent content, Audit audit) {
        this.pledges = pledges;
        this.content = content;
        this.audit = audit;
    }

    /**
     * Takes it off the page.
     *
     * @throws NotFound where it is not public
     */
    @Transactional
    public void takeOff(long id) {
        if (!pledges.takeOff(id)) {
            throw NotFound.of("public pledge", id);
        }
        content.changed();
        audit.wrote("pledge.take-off", "pledge:" + id, "A pledge is not public any more");
    }
}
