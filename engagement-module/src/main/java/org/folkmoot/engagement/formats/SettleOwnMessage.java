package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.engagement.messages.Expiry;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.model.OwnMessageBook.Settled;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.rules.AMessageInAFormatIsStillToBeMade;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Notes what became of a message in somebody's own format: ordered, sent, or sent in the usual one, and why. */
@ApplicationScoped
public class SettleOwnMessage {
    private final OwnMessageBook book;
    private final RecipientBook recipients;
    private final Outbox outbox;
    private final EventPublisher events;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SettleOwnMessage() {
        this.book = null;
        this.recipients = null;
        this.outbox = null;
        this.events = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SettleOwnMessage(
            OwnMessageBook book,
            RecipientBook recipients,
            Outbox outbox,
            EventPublisher events,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.outbox = outbox;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes it; a letter that was held back for the format goes out once somebody signs that it goes without. */
    @Transactional
    public void settle(long id, Settled settled) {
        OwnMessage message = book.find(id).orElseThrow(() -> NotFound.of("message in a format", id));
        RuleBroken.check(new AMessageInAFormatIsStillToBeMade(message.state(), settled.state()));
        if (!book.settle(id, message.state(), settled, clock.instant())) {
            throw Conflict.on("message in a format", id);
        }
        if (message.heldBack() && reaches(message, settled.state())) {
            events.publish(new HeldLettersSent(List.of(message.held())));
        }
        audit.wrote(
                "format.own",
                "person:" + message.person(),
                message.formatWords() + ", " + settled.state().words());
    }

    /** True where the person has it now: in their format, or in the usual one as soon as it is printed. */
    private boolean reaches(OwnMessage message, State state) {
        if (state != State.USUAL) {
            return state == State.SENT;
        }
        Optional<KnownRecipient> person =
                recipients.find(message.person()).filter(each -> each.active() && each.postalAddress() != null);
        person.ifPresent(each -> outbox.queue(letter(message, each)));
        return person.isPresent();
    }

    private Message letter(OwnMessage message, KnownRecipient person) {
        Message.Builder letter = Message.letter(MessageClass.TRANSACTIONAL, message.kind())
                .person(person.person())
                .about(message.about())
                .to(person.name(), Objects.requireNonNull(person.postalAddress()))
                .subject(message.subject())
                .text("Dear " + person.name() + "\n\n" + message.words() + "\n");
        return message.usefulUntil() == null
                ? letter.build()
                : letter.expires(Expiry.at(message.usefulUntil(), clock)).build();
    }
}
