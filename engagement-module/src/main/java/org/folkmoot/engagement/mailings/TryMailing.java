package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;

/** Shows a mailing as one member gets it, and sends a test of it. */
@ApplicationScoped
public class TryMailing {
    private final MailingBook book;
    private final RecipientBook recipients;
    private final MailingMessages messages;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TryMailing() {
        this.book = null;
        this.recipients = null;
        this.messages = null;
        this.outbox = null;
        this.actor = null;
        this.audit = null;
    }

    @Inject
    public TryMailing(
            MailingBook book,
            RecipientBook recipients,
            MailingMessages messages,
            Outbox outbox,
            CurrentActor actor,
            Audit audit) {
        this.book = book;
        this.recipients = recipients;
        this.messages = messages;
        this.outbox = outbox;
        this.actor = actor;
        this.audit = audit;
    }

    /** The member of this number as mailings know them; empty where there is none. */
    @Transactional
    public Optional<KnownRecipient> member(long number) {
        Optional<KnownRecipient> found = recipients.find(new PersonId(number));
        found.ifPresent(person -> audit.read(person.person(), "preview of a mailing"));
        return found;
    }

    /** Sends a test to an address of the one who asks. */
    @Transactional
    public void test(long id, String mail) {
        Mailing mailing = book.find(id).orElseThrow(() -> NotFound.of("mailing", id));
        outbox.queue(messages.test(mailing, actor.get().name(), mail));
        audit.wrote("mailing.test", "mailing:" + id, "Test sent");
    }
}
