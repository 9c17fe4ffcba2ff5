package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;

/** Opens a message only to those who convene its scope; for everyone else it does not exist. */
@ApplicationScoped
public class ConvenersThreads {
    private final ThreadBook book;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenersThreads() {
        this.book = null;
        this.actor = null;
    }

    @Inject
    public ConvenersThreads(ThreadBook book, CurrentActor actor) {
        this.book = book;
        this.actor = actor;
    }

    /** The message. */
    public MemberThread find(long id) {
        return book.find(id)
                .filter(found -> actor.get().holds(Role.CONVENER, found.scope()))
                .orElseThrow(() -> NotFound.of("message", id));
    }

    /** A reply that was passed on. */
    public ThreadReply reply(long id) {
        ThreadReply reply = book.reply(id)
                .filter(each -> each.state() == ThreadReply.State.PASSED)
                .orElseThrow(() -> NotFound.of("reply", id));
        find(reply.thread());
        return reply;
    }

    /** Refuses a scope that the actor does not convene. */
    public void mustConvene(Scope scope) {
        if (!actor.get().holds(Role.CONVENER, scope)) {
            throw NotFound.of("scope", scope.key());
        }
    }

    /** Reference of the one who acts. */
    public String self() {
        Subject subject = actor.get().subject();
        return subject == null ? actor.get().name() : subject.toString();
    }
}
