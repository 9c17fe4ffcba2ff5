package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.clock.TrustClock;

/** Brings the copy of one person up to date. */
@ApplicationScoped
public class KeepRecipient {
    private final RecipientBook book;
    private final Recipients members;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepRecipient() {
        this.book = null;
        this.members = null;
        this.clock = null;
    }

    @Inject
    public KeepRecipient(RecipientBook book, Recipients members, Clock clock) {
        this.book = book;
        this.members = members;
        this.clock = clock;
    }

    /** Reads the person from the members module and keeps what it says; returns the person as kept. */
    @Transactional
    public Optional<Recipient> keep(PersonId person) {
        Optional<Recipient> found = members.recipient(person);
        found.ifPresent(recipient -> book.keep(recipient, TrustClock.today(clock)));
        return found;
    }

    /** Keeps the people with ids above {@code after} in one batch; returns the last id, or 0 at the end. */
    @Transactional
    public long keepAfter(long after, int most) {
        List<Recipient> batch = members.recipientsAfter(after, most);
        book.keepAll(batch, TrustClock.today(clock));
        return batch.isEmpty() ? 0 : batch.get(batch.size() - 1).person().value();
    }
}
