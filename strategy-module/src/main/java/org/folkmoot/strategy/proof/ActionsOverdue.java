package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.store.views.ProofViews;

/** Says how much of what was promised to people should have been done by now. */
@ApplicationScoped
class ActionsOverdue implements WaitingSource {

    private final ProofViews proof;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ActionsOverdue() {
        this(null, null);
    }

    @Inject
    ActionsOverdue(ProofViews proof, Clock clock) {
        this.proof = proof;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        long late = proof.overdue(TrustClock.today(clock)).size();
        return List.of(new Waiting("Promised actions later than due", late, "/editor/proof"));
    }
}
