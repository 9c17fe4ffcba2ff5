package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.council.KeepTheCouncilInStep;
import org.folkmoot.members.council.TakeBackTheEnd;
import org.folkmoot.members.register.FollowNames;

/** Somebody may be in another class, so that a seat on the council is vacant or theirs again, or be called otherwise. */
@ApplicationScoped
class OnMemberChanged {

    private final KeepTheCouncilInStep council;
    private final TakeBackTheEnd ended;
    private final FollowNames names;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberChanged() {
        this.council = null;
        this.ended = null;
        this.names = null;
    }

    @Inject
    OnMemberChanged(KeepTheCouncilInStep council, TakeBackTheEnd ended, FollowNames names) {
        this.council = council;
        this.ended = ended;
        this.names = names;
    }

    void on(@Observes MemberChanged event) {
        council.check();
        ended.afterTheMembershipGoesOn(event.person());
        names.changed(event.person());
    }
}
