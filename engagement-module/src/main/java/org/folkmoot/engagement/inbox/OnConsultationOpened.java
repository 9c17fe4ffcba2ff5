package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.engagement.after.RememberConsultation;
import org.folkmoot.engagement.welcoming.TellFollowers;

/** A consultation opened: it is remembered, and the followers of its topics are told. */
@ApplicationScoped
class OnConsultationOpened {
    private final TellFollowers tell;
    private final RememberConsultation remember;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConsultationOpened() {
        this.tell = null;
        this.remember = null;
    }

    @Inject
    OnConsultationOpened(TellFollowers tell, RememberConsultation remember) {
        this.tell = tell;
        this.remember = remember;
    }

    void on(@Observes ConsultationOpened event) {
        remember.remember(event);
        tell.tell(event);
    }
}
