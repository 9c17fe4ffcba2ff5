package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.engagement.recipients.KeepRecipient;
import org.folkmoot.engagement.welcoming.WelcomePerson;

/** Someone joined: keep them and welcome them. */
@ApplicationScoped
class OnMemberJoined {
    private final KeepRecipient keep;
    private final WelcomePerson welcome;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberJoined() {
        this.keep = null;
        this.welcome = null;
    }

    @Inject
    OnMemberJoined(KeepRecipient keep, WelcomePerson welcome) {
        this.keep = keep;
        this.welcome = welcome;
    }

    void on(@Observes MemberJoined event) {
        keep.keep(event.person()).ifPresent(welcome::welcome);
    }
}
