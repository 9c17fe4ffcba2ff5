package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;
import org.folkmoot.members.register.FollowNames;

/** Somebody may be in another class, so that a seat on the council is vacant, or be called otherwise. */
@ApplicationScoped
class OnMemberChanged {

    private final KeepTheCouncilInStep council;
    private final FollowNames names;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberChanged() {
        this.council = null;
        this.names = null;
    }

    @Inject
    OnMemberChanged(KeepTheCouncilInStep council, FollowNames names) {
        this.council = council;
        this.names = names;
    }

    void on(@Observes MemberChanged event) {
        council.check();
        names.changed(event.person());
    }
}
