package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.engagement.welcoming.TellFollowers;

/** A consultation opened: the followers of its topics are told. */
@ApplicationScoped
class OnConsultationOpened {
    private final TellFollowers tell;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConsultationOpened() {
        this.tell = null;
    }

    @Inject
    OnConsultationOpened(TellFollowers tell) {
        this.tell = tell;
    }

    void on(@Observes ConsultationOpened event) {
        tell.tell(event);
    }
}
