package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;
import org.folkmoot.members.council.TakeBackTheEnd;
import org.folkmoot.members.transfers.FindTransfers;

/**
 * Members moved in a batch, or back again: the seats that some of them held are vacant, or theirs again, and those left
 * with a choice are asked.
 */
@ApplicationScoped
class OnBoundariesChanged {

    private final KeepTheCouncilInStep council;
    private final TakeBackTheEnd ended;
    private final FindTransfers transfers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnBoundariesChanged() {
        this.council = null;
        this.ended = null;
        this.transfers = null;
    }

    @Inject
    OnBoundariesChanged(KeepTheCouncilInStep council, TakeBackTheEnd ended, FindTransfers transfers) {
        this.council = council;
        this.ended = ended;
        this.transfers = transfers;
    }

    void on(@Observes BoundariesChanged event) {
        council.check();
        ended.afterBoundaries();
        transfers.afterBoundaries();
    }
}
