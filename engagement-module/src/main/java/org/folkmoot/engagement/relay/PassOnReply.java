package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.rules.AReplyIsDecidedOnce;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** The office passes a reply on, in words in which no contact stands, or keeps it back. */
@ApplicationScoped
public class PassOnReply {
    private final ThreadBook book;
    private final TellConvener conveners;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PassOnReply() {
        this.book = null;
        this.conveners = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public PassOnReply(ThreadBook book, TellConvener conveners, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.conveners = conveners;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The reply as it came; reading it is noted. */
    public ThreadReply read(long id) {
        ThreadReply reply = book.reply(id).orElseThrow(() -> NotFound.of("reply", id));
        if (reply.member() != null) {
            book.member(reply.member()).ifPresent(member -> {
                PersonId person = member.person();
                if (person != null) {
                    audit.read(person, "a reply to a governor or lead");
                }
            });
        }
        return reply;
    }

    /** Passes on what was read at {@code version}, in these words. */
    @Transactional
    public void passOn(long id, int version, String words, boolean showsName) {
        ThreadReply reply = open(id);
        Changes.keep(
                book,
                Changes.decided(reply, ThreadReply.State.PASSED, words, showsName),
                version,
                actor.get().name(),
                clock.instant());
        MemberThread thread = book.find(reply.thread()).orElseThrow();
        conveners.tell(thread, "A member answered your message", "Sign in to read the reply and to answer it.");
        audit.wrote("thread.pass-on", "thread:" + thread.id(), "Passed on reply " + id);
    }

    /** Keeps it back; it can still be passed on. */
    @Transactional
    public void hold(long id, int version) {
        ThreadReply reply = open(id);
        Changes.keep(
                book,
                Changes.decided(reply, ThreadReply.State.HELD, null, false),
                version,
                actor.get().name(),
                clock.instant());
        audit.wrote("thread.hold", "thread:" + reply.thread(), "Did not pass on reply " + id);
    }

    private ThreadReply open(long id) {
        ThreadReply reply = book.reply(id).orElseThrow(() -> NotFound.of("reply", id));
        RuleBroken.check(new AReplyIsDecidedOnce(reply.state()));
        return reply;
    }
}
