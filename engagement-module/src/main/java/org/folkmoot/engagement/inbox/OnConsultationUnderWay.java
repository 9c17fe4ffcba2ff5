package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.ConsultationUnderWay;
import org.folkmoot.engagement.after.RememberConsultation;

/** A consultation came in that was open before: table notes can be handed to it. */
@ApplicationScoped
class OnConsultationUnderWay {
    private final RememberConsultation remember;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConsultationUnderWay() {
        this.remember = null;
    }

    @Inject
    OnConsultationUnderWay(RememberConsultation remember) {
        this.remember = remember;
    }

    void on(@Observes ConsultationUnderWay event) {
        remember.remember(event);
    }
}
