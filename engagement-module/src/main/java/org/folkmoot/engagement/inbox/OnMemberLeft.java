package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.engagement.recipients.LetGo;

/** A membership ended: nobody invites them, and what they were invited to is withdrawn. */
@ApplicationScoped
class OnMemberLeft {
    private final LetGo letGo;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberLeft() {
        this.letGo = null;
    }

    @Inject
    OnMemberLeft(LetGo letGo) {
        this.letGo = letGo;
    }

    void on(@Observes MemberLeft event) {
        letGo.left(event.person());
    }
}
