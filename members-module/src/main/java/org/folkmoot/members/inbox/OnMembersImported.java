package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MembersImported;
import org.folkmoot.members.register.FollowNames;

/** An import has ended: whoever it brought late is taken into the index of names. */
@ApplicationScoped
class OnMembersImported {

    private final FollowNames names;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMembersImported() {
        this.names = null;
    }

    @Inject
    OnMembersImported(FollowNames names) {
        this.names = names;
    }

    void on(@Observes MembersImported event) {
        names.imported(event.first());
    }
}
