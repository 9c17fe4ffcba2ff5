package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.DocumentPublished;
import org.folkmoot.strategy.following.PublicationNews;

/** A document can be read: other systems are told. */
@ApplicationScoped
class OnDocumentPublished {

    private final PublicationNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnDocumentPublished() {
        this(null);
    }

    @Inject
    OnDocumentPublished(PublicationNews news) {
        this.news = news;
    }

    void on(@Observes DocumentPublished event) {
        news.document(event.slug());
    }
}
