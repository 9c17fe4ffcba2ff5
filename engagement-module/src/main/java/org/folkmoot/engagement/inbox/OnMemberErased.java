package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.engagement.recipients.LetGo;

/** A person was erased: what is kept here goes, and their answers stay as numbers only. */
@ApplicationScoped
class OnMemberErased {
    private final LetGo letGo;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberErased() {
        this.letGo = null;
    }

    @Inject
    OnMemberErased(LetGo letGo) {
        this.letGo = letGo;
    }

    void on(@Observes MemberErased event) {
        letGo.erased(event.person());
    }
}
