package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.engagement.recipients.KeepRecipient;

/** Something others keep about a person changed. */
@ApplicationScoped
class OnMemberChanged {
    private final KeepRecipient keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberChanged() {
        this.keep = null;
    }

    @Inject
    OnMemberChanged(KeepRecipient keep) {
        this.keep = keep;
    }

    void on(@Observes MemberChanged event) {
        keep.keep(event.person());
    }
}
