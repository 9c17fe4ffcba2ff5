package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;

/** Somebody moved to another constituency: a seat that they held on the council is vacant. */
@ApplicationScoped
class OnConstituencyChanged {

    private final KeepTheCouncilInStep council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConstituencyChanged() {
        this.council = null;
    }

    @Inject
    OnConstituencyChanged(KeepTheCouncilInStep council) {
        this.council = council;
    }

    void on(@Observes ConstituencyChanged event) {
        council.check();
    }
}
