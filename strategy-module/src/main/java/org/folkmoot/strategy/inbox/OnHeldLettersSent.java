package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.strategy.outcomes.NoteToldByLetter;

/** Letters that waited for a format went out: whom they told what came of a consultation counts as told. */
@ApplicationScoped
class OnHeldLettersSent {

    private final NoteToldByLetter note;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnHeldLettersSent() {
        this(null);
    }

    @Inject
    OnHeldLettersSent(NoteToldByLetter note) {
        this.note = note;
    }

    void on(@Observes HeldLettersSent event) {
        note.note(event.letters());
    }
}
