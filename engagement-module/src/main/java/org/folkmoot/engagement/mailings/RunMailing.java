package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Stages;
import org.folkmoot.engagement.model.rules.TheMailingIsAtThatStep;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.outbox.MessagesAbout;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Plans a mailing, holds it, lets it go on, stops it, or takes the plan back. */
@ApplicationScoped
public class RunMailing {
    private final MailingBook book;
    private final MessagesAbout messages;
    private final Outbox outbox;
    private final Jobs jobs;
    private final FormatGate gate;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunMailing() {
        this.book = null;
        this.messages = null;
        this.outbox = null;
        this.jobs = null;
        this.gate = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public RunMailing(
            MailingBook book,
            MessagesAbout messages,
            Outbox outbox,
            Jobs jobs,
            FormatGate gate,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.messages = messages;
        this.outbox = outbox;
        this.jobs = jobs;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans the draft that was read at {@code version}; one that is due begins within moments. */
    @Transactional
    public void plan(long id, int version, Instant at, Stages stages) {
        Mailing mailing = find(id);
        RuleBroken.check(new TheMailingIsAtThatStep(mailing.state(), MailingState.SCHEDULED));
        gate.mustBeOpen(Outgoing.mailing(id));
        if (!book.plan(id, version, at, stages, clock.instant())) {
            throw Conflict.on("mailing", id);
        }
        audit.wrote("mailing.plan", "mailing:" + id, "To be sent from " + at);
        begin(at);
    }

    /** Takes the plan back: it is a draft again. */
    @Transactional
    public void takeBack(long id) {
        move(id, MailingState.DRAFT, null, "Taken back");
    }

    /** Holds it: nothing more of it is queued, and what waits in the outbox stays there. */
    @Transactional
    public void pause(long id) {
        Mailing mailing = move(id, MailingState.PAUSED, null, "Paused");
        messages.hold(mailing.about());
    }

    /** Lets it go on. */
    @Transactional
    public void resume(long id) {
        Instant now = clock.instant();
        Mailing mailing = move(id, MailingState.SENDING, now, "Goes on");
        messages.release(mailing.about());
        begin(now);
    }

    /** Ends it: what has not been sent is withdrawn. Returns how many messages that were. */
    @Transactional
    public int stop(long id) {
        Mailing mailing = move(id, MailingState.STOPPED, null, "Stopped");
        messages.release(mailing.about());
        return outbox.withdraw(mailing.about());
    }

    private Mailing move(long id, MailingState to, @org.jspecify.annotations.Nullable Instant next, String words) {
        Mailing mailing = find(id);
        RuleBroken.check(new TheMailingIsAtThatStep(mailing.state(), to));
        book.move(id, to, next, clock.instant());
        audit.wrote("mailing." + to.name().toLowerCase(java.util.Locale.ROOT), "mailing:" + id, words);
        return mailing;
    }

    private void begin(Instant at) {
        if (!at.isAfter(clock.instant())) {
            jobs.start(MailingRounds.NAME, Map.of());
        }
    }

    private Mailing find(long id) {
        return book.lock(id).orElseThrow(() -> NotFound.of("mailing", id));
    }
}
