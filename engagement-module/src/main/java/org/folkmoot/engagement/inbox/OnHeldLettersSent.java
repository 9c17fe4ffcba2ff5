package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.engagement.welcoming.NoteOutcomeTold;

/** Letters that waited for a format reached their people: who came to the tables of a consultation counts as told. */
@ApplicationScoped
class OnHeldLettersSent {
    private final NoteOutcomeTold note;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnHeldLettersSent() {
        this.note = null;
    }

    @Inject
    OnHeldLettersSent(NoteOutcomeTold note) {
        this.note = note;
    }

    void on(@Observes HeldLettersSent event) {
        note.note(event.letters());
    }
}
