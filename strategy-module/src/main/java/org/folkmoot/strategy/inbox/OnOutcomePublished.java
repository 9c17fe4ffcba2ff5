package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.strategy.following.NoteNews;
import org.folkmoot.strategy.following.PublicationNews;
import org.folkmoot.strategy.model.Kind;

/** It is public what came of a consultation: who follows it hears of it, and other systems are told. */
@ApplicationScoped
class OnOutcomePublished {

    private final NoteNews news;
    private final PublicationNews others;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnOutcomePublished() {
        this(null, null);
    }

    @Inject
    OnOutcomePublished(NoteNews news, PublicationNews others) {
        this.news = news;
        this.others = others;
    }

    void on(@Observes OutcomePublished event) {
        news.note(
                Kind.CONSULTATION,
                event.slug(),
                "it has ended. Its page says what people told us, and what came of it.");
        others.outcome(event.slug());
    }
}
