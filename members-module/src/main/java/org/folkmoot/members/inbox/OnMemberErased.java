package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.members.council.KeepTheCouncilInStep;

/** Somebody was erased: a seat that they held on the council is vacant. */
@ApplicationScoped
class OnMemberErased {

    private final KeepTheCouncilInStep council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberErased() {
        this.council = null;
    }

    @Inject
    OnMemberErased(KeepTheCouncilInStep council) {
        this.council = council;
    }

    void on(@Observes MemberErased event) {
        council.check();
    }
}
