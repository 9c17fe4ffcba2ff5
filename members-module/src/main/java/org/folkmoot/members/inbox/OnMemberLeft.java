package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.council.KeepTheCouncilInStep;

/** Somebody left the trust: a seat that they held on the council is vacant. */
@ApplicationScoped
class OnMemberLeft {

    private final KeepTheCouncilInStep council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberLeft() {
        this.council = null;
    }

    @Inject
    OnMemberLeft(KeepTheCouncilInStep council) {
        this.council = council;
    }

    void on(@Observes MemberLeft event) {
        council.check();
    }
}
