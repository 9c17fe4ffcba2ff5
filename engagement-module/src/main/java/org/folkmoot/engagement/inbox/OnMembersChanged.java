package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MembersChanged;
import org.folkmoot.engagement.recipients.KeepRecipient;

/** Something others keep about some people changed at once. */
@ApplicationScoped
class OnMembersChanged {
    private final KeepRecipient keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMembersChanged() {
        this.keep = null;
    }

    @Inject
    OnMembersChanged(KeepRecipient keep) {
        this.keep = keep;
    }

    void on(@Observes MembersChanged event) {
        event.people().forEach(keep::keep);
    }
}
