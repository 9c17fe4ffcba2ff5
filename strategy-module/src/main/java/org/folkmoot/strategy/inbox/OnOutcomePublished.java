package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.strategy.following.PublicationNews;

/** It is public what came of a consultation: other systems are told. */
@ApplicationScoped
class OnOutcomePublished {

    private final PublicationNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnOutcomePublished() {
        this(null);
    }

    @Inject
    OnOutcomePublished(PublicationNews news) {
        this.news = news;
    }

    void on(@Observes OutcomePublished event) {
        news.outcome(event.slug());
    }
}
