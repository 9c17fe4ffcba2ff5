package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;

/** Gives a change of boundaries up before anybody was moved; notices that were not sent are withdrawn. */
@ApplicationScoped
public class GiveUpARedraw {

    private final Redraws redraws;
    private final TellThatItStays stays;
    private final Outbox outbox;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GiveUpARedraw() {
        this.redraws = null;
        this.stays = null;
        this.outbox = null;
        this.audit = null;
    }

    @Inject
    public GiveUpARedraw(Redraws redraws, TellThatItStays stays, Outbox outbox, Audit audit) {
        this.redraws = redraws;
        this.stays = stays;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Gives it up, and lets those know who had a notice. */
    @Transactional
    public void giveUp(long id) {
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        redraws.become(id, redraw.state(), State.GIVEN_UP);
        int withdrawn = outbox.withdraw(Notices.about(id));
        stays.start(redraw);
        audit.wrote("boundaries.give-up", "boundaries:" + id, withdrawn + " notices withdrawn");
    }
}
