package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.rules.TheMessageIsAtThatStep;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** The office decides about a convener's message: sends it, puts its words right, or sends it back. */
@ApplicationScoped
public class DecideMessage {
    private static final int BATCH = 500;

    private final ThreadBook book;
    private final RelayMessages messages;
    private final TellConvener conveners;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final FormatGate gate;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideMessage() {
        this.book = null;
        this.messages = null;
        this.conveners = null;
        this.outbox = null;
        this.actor = null;
        this.gate = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public DecideMessage(
            ThreadBook book,
            RelayMessages messages,
            TellConvener conveners,
            Outbox outbox,
            CurrentActor actor,
            FormatGate gate,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.messages = messages;
        this.conveners = conveners;
        this.outbox = outbox;
        this.actor = actor;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends what was read at {@code version}; returns how many people get it. */
    @Transactional
    public int approve(long id, int version) {
        MemberThread thread = waiting(id, ThreadState.SENT);
        gate.mustBeOpen(Outgoing.message(id));
        Instant now = clock.instant();
        Changes.keep(book, Changes.with(thread, ThreadState.SENT, null), version, now);
        Audience audience = new Audience(thread.scope(), List.of());
        Count count = book.count(audience);
        book.send(id, audience, count, actor.get().name(), now, TrustClock.today(clock));
        queue(thread);
        conveners.tell(thread, "Your message to members was sent", "Replies reach you through the office.");
        audit.wrote("thread.approve", "thread:" + id, "Sent to " + count.total() + " people");
        return count.total();
    }

    private void queue(MemberThread thread) {
        List<Invited> batch = book.members(thread.id(), 0, BATCH);
        while (!batch.isEmpty()) {
            outbox.queueAll(batch.stream()
                    .map(member -> messages.message(thread, member))
                    .toList());
            batch = book.members(thread.id(), batch.get(batch.size() - 1).invitation(), BATCH);
        }
    }

    /** Puts subject and words right while it waits. */
    @Transactional
    public void correct(long id, int version, InvitationText text) {
        MemberThread thread = waiting(id, ThreadState.SENT);
        Changes.keep(book, Changes.with(thread, text), version, clock.instant());
        audit.wrote("thread.correct", "thread:" + id, "Put the words right");
    }

    /** Sends it back with words that help. */
    @Transactional
    public void sendBack(long id, String why) {
        MemberThread thread = waiting(id, ThreadState.RETURNED);
        Changes.keep(book, Changes.with(thread, ThreadState.RETURNED, why), thread.version(), clock.instant());
        conveners.tell(thread, "The office asks you to change your message", why);
        audit.wrote("thread.send-back", "thread:" + id, why);
    }

    private MemberThread waiting(long id, ThreadState next) {
        MemberThread thread = book.find(id).orElseThrow(() -> NotFound.of("message", id));
        RuleBroken.check(new TheMessageIsAtThatStep(thread.state(), next));
        return thread;
    }
}
