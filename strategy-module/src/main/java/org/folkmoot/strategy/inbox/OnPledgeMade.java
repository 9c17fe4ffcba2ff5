package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.strategy.PledgeMade;
import org.folkmoot.strategy.following.NoteNews;
import org.folkmoot.strategy.model.Kind;

/** A pledge became public: who follows its network hears of it. */
@ApplicationScoped
class OnPledgeMade {

    private final NoteNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnPledgeMade() {
        this(null);
    }

    @Inject
    OnPledgeMade(NoteNews news) {
        this.news = news;
    }

    void on(@Observes PledgeMade event) {
        news.note(Kind.NETWORK, event.network(), "somebody made a new pledge.");
    }
}
