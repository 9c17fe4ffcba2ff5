package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;

/** Somebody may be in another class: a seat that they held on the council is vacant. */
@ApplicationScoped
class OnMemberChanged {

    private final KeepTheCouncilInStep council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberChanged() {
        this.council = null;
    }

    @Inject
    OnMemberChanged(KeepTheCouncilInStep council) {
        this.council = council;
    }

    void on(@Observes MemberChanged event) {
        council.check();
    }
}
