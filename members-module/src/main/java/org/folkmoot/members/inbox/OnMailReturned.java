package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.MailReturned;
import org.folkmoot.members.guardian.GuardianLetters;
import org.folkmoot.members.guardian.NoteThatAGuardianWasNotReached;
import org.folkmoot.members.standing.NoteReturnedMail;
import org.folkmoot.platform.outbox.MessagesOfPerson;

/** Mail to somebody came back: the office has to look at the address. */
@ApplicationScoped
class OnMailReturned {

    private final NoteReturnedMail note;
    private final NoteThatAGuardianWasNotReached guardian;
    private final MessagesOfPerson messages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMailReturned() {
        this.note = null;
        this.guardian = null;
        this.messages = null;
    }

    @Inject
    OnMailReturned(NoteReturnedMail note, NoteThatAGuardianWasNotReached guardian, MessagesOfPerson messages) {
        this.note = note;
        this.guardian = guardian;
        this.messages = messages;
    }

    void on(@Observes MailReturned event) {
        boolean toAGuardian = messages.kind(event.message())
                .filter(each -> each.startsWith(GuardianLetters.KIND))
                .isPresent();
        if (toAGuardian) {
            guardian.note(event.person());
        } else {
            note.note(event.person(), event.why());
        }
    }
}
