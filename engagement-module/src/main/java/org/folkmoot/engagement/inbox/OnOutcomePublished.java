package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.engagement.welcoming.TellOutcome;

/** It was published what came of a consultation: those who came to its meetings and those who follow its topics are told. */
@ApplicationScoped
class OnOutcomePublished {
    private final TellOutcome tell;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnOutcomePublished() {
        this.tell = null;
    }

    @Inject
    OnOutcomePublished(TellOutcome tell) {
        this.tell = tell;
    }

    void on(@Observes OutcomePublished event) {
        tell.tell(event);
    }
}
