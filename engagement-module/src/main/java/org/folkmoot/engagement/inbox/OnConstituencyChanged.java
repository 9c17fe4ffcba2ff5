package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.engagement.recipients.KeepRecipient;

/** A member moved to another constituency. */
@ApplicationScoped
class OnConstituencyChanged {
    private final KeepRecipient keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConstituencyChanged() {
        this.keep = null;
    }

    @Inject
    OnConstituencyChanged(KeepRecipient keep) {
        this.keep = keep;
    }

    void on(@Observes ConstituencyChanged event) {
        keep.keep(event.person());
    }
}
