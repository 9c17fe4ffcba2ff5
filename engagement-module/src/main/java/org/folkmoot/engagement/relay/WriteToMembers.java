package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.rules.OnlyADraftMessageIsEdited;
import org.folkmoot.engagement.model.rules.TheMessageIsAtThatStep;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** A convener writes to the people of a scope: a draft, its changes, and sending it to the office. */
@ApplicationScoped
public class WriteToMembers {
    private final ThreadBook book;
    private final ConvenersThreads mine;
    private final CouncilDate council;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteToMembers() {
        this.book = null;
        this.mine = null;
        this.council = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WriteToMembers(
            ThreadBook book, ConvenersThreads mine, CouncilDate council, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.mine = mine;
        this.council = council;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a draft and returns its id. */
    @Transactional
    public long draft(Scope scope, InvitationText text) {
        mine.mustConvene(scope);
        council.mustAllow(scope);
        long id = book.add(scope, mine.self(), actor.get().name(), text.subject(), text.body(), clock.instant());
        audit.wrote("thread.draft", "thread:" + id, "Wrote to " + scope.kind() + " " + scope.key());
        return id;
    }

    /** Changes a draft, or what was sent back. */
    @Transactional
    public void edit(long id, int version, InvitationText text) {
        MemberThread thread = mine.find(id);
        RuleBroken.check(new OnlyADraftMessageIsEdited(thread.state()));
        Changes.keep(book, Changes.with(thread, text), version, clock.instant());
        audit.wrote("thread.edit", "thread:" + id, "Changed the message");
    }

    /** Sends it to the office. */
    @Transactional
    public void submit(long id, int version) {
        MemberThread thread = mine.find(id);
        council.mustAllow(thread.scope());
        RuleBroken.check(new TheMessageIsAtThatStep(thread.state(), ThreadState.WAITING));
        Changes.keep(book, Changes.with(thread, ThreadState.WAITING, null), version, clock.instant());
        audit.wrote("thread.submit", "thread:" + id, "Sent for approval");
    }
}
