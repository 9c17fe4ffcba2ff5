package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.members.council.KeepTheCouncilInStep;
import org.folkmoot.members.register.FollowNames;

/** Somebody was erased: a seat that they held on the council is vacant. */
@ApplicationScoped
class OnMemberErased {

    private final KeepTheCouncilInStep council;
    private final FollowNames names;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberErased() {
        this.council = null;
        this.names = null;
    }

    @Inject
    OnMemberErased(KeepTheCouncilInStep council, FollowNames names) {
        this.council = council;
        this.names = names;
    }

    void on(@Observes MemberErased event) {
        council.check();
        names.erased();
    }
}
