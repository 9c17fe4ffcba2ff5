package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;
import org.folkmoot.members.transfers.FindTransfers;

/** Members moved in a batch: the seats that some of them held are vacant, and those left with a choice are asked. */
@ApplicationScoped
class OnBoundariesChanged {

    private final KeepTheCouncilInStep council;
    private final FindTransfers transfers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnBoundariesChanged() {
        this.council = null;
        this.transfers = null;
    }

    @Inject
    OnBoundariesChanged(KeepTheCouncilInStep council, FindTransfers transfers) {
        this.council = council;
        this.transfers = transfers;
    }

    void on(@Observes BoundariesChanged event) {
        council.check();
        transfers.afterBoundaries();
    }
}
