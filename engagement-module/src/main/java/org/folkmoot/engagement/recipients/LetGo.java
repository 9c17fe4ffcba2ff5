package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Outbox;

/** Lets go of a person who left or was erased. */
@ApplicationScoped
public class LetGo {
    private final RecipientBook book;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LetGo() {
        this.book = null;
        this.outbox = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public LetGo(RecipientBook book, Outbox outbox, Audit audit, Clock clock) {
        this.book = book;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** They left: invitations to coming meetings are withdrawn. */
    @Transactional
    public void left(PersonId person) {
        book.leave(person);
        int withdrawn = book.withdrawInvitations(person, clock.instant());
        audit.wrote("recipient.leave", "person:" + person, withdrawn + " invitations withdrawn");
    }

    /** They were erased: messages are withdrawn and blanked, answers become anonymous. */
    @Transactional
    public void erased(PersonId person) {
        outbox.forget(person);
        book.forget(person, clock.instant());
        audit.wrote("recipient.forget", "person:" + person, "Forgotten");
    }
}
