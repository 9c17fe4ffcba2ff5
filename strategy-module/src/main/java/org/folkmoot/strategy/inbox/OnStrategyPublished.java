package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.StrategyPublished;
import org.folkmoot.strategy.following.PublicationNews;

/** A strategy was published: other systems are told. */
@ApplicationScoped
class OnStrategyPublished {

    private final PublicationNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnStrategyPublished() {
        this(null);
    }

    @Inject
    OnStrategyPublished(PublicationNews news) {
        this.news = news;
    }

    void on(@Observes StrategyPublished event) {
        news.strategy(event.slug());
    }
}
