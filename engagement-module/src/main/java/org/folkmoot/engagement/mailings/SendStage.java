package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Outbox;

/** Begins a mailing whose time has come, and queues piece after piece of a stage; each piece is whole or not at all. */
@ApplicationScoped
public class SendStage {
    private static final int PIECE = 500;

    private final MailingBook book;
    private final MailingMessages messages;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendStage() {
        this.book = null;
        this.messages = null;
        this.outbox = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SendStage(MailingBook book, MailingMessages messages, Outbox outbox, Audit audit, Clock clock) {
        this.book = book;
        this.messages = messages;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Fixes whom a planned mailing goes to; nothing happens where it has begun or was taken back. */
    @Transactional
    public void begin(long id) {
        Optional<Mailing> planned = due(id).filter(each -> each.state() == MailingState.SCHEDULED);
        planned.ifPresent(mailing -> {
            Count count = book.count(mailing.audience(), mailing.text().kind());
            book.begin(mailing, count, clock.instant(), TrustClock.today(clock));
            book.move(id, MailingState.SENDING, clock.instant(), clock.instant());
            audit.wrote("mailing.begin", "mailing:" + id, "Goes to " + count.total() + " people");
        });
    }

    /**
     * Queues the next piece.
     *
     * @return how many were queued; 0 where the stage is over, the mailing ended, or it was held meanwhile
     */
    @Transactional
    public int piece(long id) {
        Optional<Mailing> running = due(id).filter(each -> each.state() == MailingState.SENDING);
        if (running.isEmpty()) {
            return 0;
        }
        Mailing mailing = running.get();
        int size = mailing.stages().size() == 0
                ? Integer.MAX_VALUE
                : mailing.stages().size();
        int most = Math.min(PIECE, size - book.queuedOfStage(id));
        if (most <= 0) {
            Duration wait = Duration.ofMinutes(mailing.stages().minutes());
            book.move(id, MailingState.SENDING, clock.instant().plus(wait), clock.instant());
            return 0;
        }
        List<Invited> next = book.next(id, mailing.text().topic(), most);
        if (next.isEmpty()) {
            book.move(id, MailingState.SENT, null, clock.instant());
            audit.wrote("mailing.sent", "mailing:" + id, "All of it is in the outbox");
            return 0;
        }
        outbox.queueAll(
                next.stream().map(person -> messages.message(mailing, person)).toList());
        book.queued(id, next.get(next.size() - 1).invitation(), next.size());
        return next.size();
    }

    private Optional<Mailing> due(long id) {
        Instant now = clock.instant();
        return book.lock(id)
                .filter(each -> each.nextStage() != null && !each.nextStage().isAfter(now));
    }
}
