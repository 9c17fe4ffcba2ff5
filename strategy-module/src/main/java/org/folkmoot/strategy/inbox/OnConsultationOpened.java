package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.following.NoteNews;
import org.folkmoot.strategy.following.PublicationNews;
import org.folkmoot.strategy.model.Kind;

/** A consultation opened: who follows it hears of it, and other systems are told. */
@ApplicationScoped
class OnConsultationOpened {

    private final NoteNews news;
    private final PublicationNews others;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnConsultationOpened() {
        this(null, null);
    }

    @Inject
    OnConsultationOpened(NoteNews news, PublicationNews others) {
        this.news = news;
        this.others = others;
    }

    void on(@Observes ConsultationOpened event) {
        news.note(
                Kind.CONSULTATION,
                event.slug(),
                "it is open now. Tell us what you think until " + Words.date(event.closes()) + ".");
        others.opened(event.slug());
    }
}
