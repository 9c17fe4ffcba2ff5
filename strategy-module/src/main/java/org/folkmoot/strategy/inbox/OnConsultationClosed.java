package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.ConsultationClosed;
import org.folkmoot.strategy.following.NoteNews;
import org.folkmoot.strategy.model.Kind;

/** A consultation closed: who follows it hears of it. */
@ApplicationScoped
class OnConsultationClosed {

    private final NoteNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConsultationClosed() {
        this(null);
    }

    @Inject
    OnConsultationClosed(NoteNews news) {
        this.news = news;
    }

    void on(@Observes ConsultationClosed event) {
        news.note(Kind.CONSULTATION, event.slug(), "it is closed. Its page will say what came of the answers.");
    }
}
