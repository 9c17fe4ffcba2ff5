package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;

/** Members moved in a batch: the seats that some of them held on the council are vacant. */
@ApplicationScoped
class OnBoundariesChanged {

    private final KeepTheCouncilInStep council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnBoundariesChanged() {
        this.council = null;
    }

    @Inject
    OnBoundariesChanged(KeepTheCouncilInStep council) {
        this.council = council;
    }

    void on(@Observes BoundariesChanged event) {
        council.check();
    }
}
