package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.MailReturned;
import org.folkmoot.members.standing.NoteReturnedMail;

/** Mail to somebody came back: the office has to look at the address. */
@ApplicationScoped
class OnMailReturned {

    private final NoteReturnedMail note;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMailReturned() {
        this.note = null;
    }

    @Inject
    OnMailReturned(NoteReturnedMail note) {
        this.note = note;
    }

    void on(@Observes MailReturned event) {
        note.note(event.person(), event.why());
    }
}
