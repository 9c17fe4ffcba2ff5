package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.MailReturned;
import org.folkmoot.contracts.MailReturned.Why;
import org.folkmoot.engagement.stopping.StopEverything;

/** Somebody reported our mail as unwanted: they hear about nothing any more that can be stopped. */
@ApplicationScoped
class OnMailReturned {

    private final StopEverything stop;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMailReturned() {
        this.stop = null;
    }

    @Inject
    OnMailReturned(StopEverything stop) {
        this.stop = stop;
    }

    void on(@Observes MailReturned event) {
        if (event.why() == Why.UNWANTED) {
            stop.stop(event.person());
        }
    }
}
