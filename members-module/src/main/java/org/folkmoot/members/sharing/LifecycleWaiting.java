package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfers;

/** What waits in the queues of members who come, move and go. */
@ApplicationScoped
public class LifecycleWaiting implements WaitingSource {

    private final Transfers transfers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LifecycleWaiting() {
        this.transfers = null;
    }

    @Inject
    public LifecycleWaiting(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting(
                "Transfers to decide",
                transfers.count(List.of(Transfer.State.FOUND, Transfer.State.ASKED)),
                "/office/transfers"));
    }
}
