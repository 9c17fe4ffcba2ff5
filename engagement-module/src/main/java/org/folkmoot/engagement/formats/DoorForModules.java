package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.engagement.FormatDoor;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;

/** Lets what other modules tell people through the door that our own messages pass, {@link TellInFormat}. */
@ApplicationScoped
public class DoorForModules implements FormatDoor {
    private final RecipientBook recipients;
    private final OwnMessageBook book;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DoorForModules() {
        this.recipients = null;
        this.book = null;
        this.clock = null;
    }

    @Inject
    public DoorForModules(RecipientBook recipients, OwnMessageBook book, Clock clock) {
        this.recipients = recipients;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public boolean pass(OneLetter letter) {
        return recipients
                .find(letter.person())
                .map(person -> person.ownFormat() == null || goesBesides(person, person.ownFormat(), letter))
                .orElse(true);
    }

    private boolean goesBesides(KnownRecipient person, String format, OneLetter letter) {
        OwnMessage.Letter words = new OwnMessage.Letter(
                letter.kind(),
                letter.about(),
                letter.subject(),
                TellInFormat.withoutGreetingAndLinks(letter.text()),
                letter.byPost());
        book.add(List.of(OwnMessage.toMake(person, format, words, clock.instant())));
        return !letter.byPost();
    }
}
