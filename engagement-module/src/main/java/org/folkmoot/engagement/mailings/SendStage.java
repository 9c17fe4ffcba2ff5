package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Outbox;

/**
 * Begins a mailing whose time has come, and queues piece after piece of a stage; each piece is whole or not at all. Who needs
 * a format that nobody has settled by now is held back until it is there.
 */
@ApplicationScoped
public class SendStage {
    private static final int PIECE = 500;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);

    private final MailingBook book;
    private final OutgoingFormats formats;
    private final MailingMessages messages;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendStage() {
        this.book = null;
        this.formats = null;
        this.messages = null;
        this.outbox = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SendStage(
            MailingBook book,
            OutgoingFormats formats,
            MailingMessages messages,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.formats = formats;
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
        List<Invited> next = next(mailing, most);
        if (next.isEmpty()) {
            end(id);
            return 0;
        }
        outbox.queueAll(
                next.stream().map(person -> messages.message(mailing, person)).toList());
        book.queued(id, next.get(next.size() - 1).invitation(), next.size());
        return next.size();
    }

    /** The next whose format is there. */
    private List<Invited> next(Mailing mailing, int most) {
        Set<String> there = formats.settled(Outgoing.mailing(mailing.id()));
        List<Invited> ready = ready(mailing, most, there);
        return ready.isEmpty() && book.letGo(mailing.id(), there) > 0 ? ready(mailing, most, there) : ready;
    }

    private List<Invited> ready(Mailing mailing, int most, Set<String> there) {
        List<Invited> next = book.next(mailing.id(), mailing.text().topic(), most);
        while (!next.isEmpty()) {
            List<Invited> ready =
                    next.stream().filter(each -> isThere(each, there)).toList();
            hold(mailing.id(), next, there);
            if (!ready.isEmpty()) {
                return ready;
            }
            next = book.next(mailing.id(), mailing.text().topic(), most);
        }
        return next;
    }

    private void hold(long id, List<Invited> next, Set<String> there) {
        List<Long> held = next.stream()
                .filter(each -> !isThere(each, there))
                .map(Invited::invitation)
                .toList();
        if (!held.isEmpty()) {
            book.hold(held);
            audit.wrote("mailing.hold", "mailing:" + id, held.size() + " people wait for their format");
        }
    }

    private static boolean isThere(Invited person, Set<String> formats) {
        return person.ownFormat() == null || formats.contains(person.ownFormat());
    }

    private void end(long id) {
        if (book.heldOf(id) > 0) {
            book.move(id, MailingState.SENDING, clock.instant().plus(LOOK_AGAIN), clock.instant());
        } else {
            book.move(id, MailingState.SENT, null, clock.instant());
            audit.wrote("mailing.sent", "mailing:" + id, "All of it is in the outbox");
        }
    }

    private Optional<Mailing> due(long id) {
        Instant now = clock.instant();
        return book.lock(id)
                .filter(each -> each.nextStage() != null && !each.nextStage().isAfter(now));
    }
}
