package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.rules.ANoticeSaysWhatItRestsOn;
import org.folkmoot.engagement.model.rules.TheMailingIsAtThatStep;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Writes a mailing: a draft, its changes, its removal. */
@ApplicationScoped
public class WriteMailing {
    private final MailingBook book;
    private final SeeAudiences audiences;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteMailing() {
        this.book = null;
        this.audiences = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WriteMailing(MailingBook book, SeeAudiences audiences, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.audiences = audiences;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a draft; returns its id. */
    @Transactional
    public long draft(MailingText text, Audience audience) {
        check(text, audience);
        long id = book.add(text, audience, actor.get().name(), clock.instant());
        audit.wrote("mailing.draft", "mailing:" + id, text.subject());
        return id;
    }

    /** Changes a draft that was read at {@code version}. */
    @Transactional
    public void change(long id, int version, MailingText text, Audience audience) {
        check(text, audience);
        if (!book.write(id, version, text, audience, clock.instant())) {
            throw Conflict.on("mailing", id);
        }
        audit.wrote("mailing.change", "mailing:" + id, text.subject());
    }

    /** Removes a draft. */
    @Transactional
    public void remove(long id) {
        Mailing mailing = book.lock(id).orElseThrow(() -> NotFound.of("mailing", id));
        RuleBroken.check(new TheMailingIsAtThatStep(mailing.state(), MailingState.SCHEDULED));
        book.remove(id);
        audit.wrote("mailing.remove", "mailing:" + id, mailing.text().subject());
    }

    private void check(MailingText text, Audience audience) {
        RuleBroken.check(new ANoticeSaysWhatItRestsOn(text));
        audiences.mustBeAllowed(audience);
    }
}
