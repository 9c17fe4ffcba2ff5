package org.folkmoot.engagement.relay;

import java.time.Instant;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.platform.refusals.Conflict;
import org.jspecify.annotations.Nullable;

/** Messages and replies as they are after a change, and keeping one that nobody else changed meanwhile. */
final class Changes {

    private Changes() {}

    static MemberThread with(MemberThread thread, InvitationText text) {
        return new MemberThread(
                thread.id(),
                thread.scope(),
                thread.convener(),
                thread.convenerName(),
                text.subject(),
                text.body(),
                thread.state(),
                thread.comment(),
                thread.people(),
                thread.changedAt(),
                thread.sentAt(),
                thread.version());
    }

    static MemberThread with(MemberThread thread, ThreadState state, @Nullable String comment) {
        return new MemberThread(
                thread.id(),
                thread.scope(),
                thread.convener(),
                thread.convenerName(),
                thread.subject(),
                thread.body(),
                state,
                comment,
                thread.people(),
                thread.changedAt(),
                thread.sentAt(),
                thread.version());
    }

    static ThreadReply decided(ThreadReply reply, ThreadReply.State state, @Nullable String passed, boolean name) {
        return new ThreadReply(
                reply.id(),
                reply.thread(),
                reply.member(),
                reply.way(),
                reply.said(),
                passed,
                name,
                state,
                reply.receivedAt(),
                reply.answer(),
                reply.answerState(),
                reply.answerComment(),
                reply.toldAt(),
                reply.version());
    }

    static ThreadReply answered(
            ThreadReply reply, @Nullable String answer, AnswerState state, @Nullable String comment) {
        return new ThreadReply(
                reply.id(),
                reply.thread(),
                reply.member(),
                reply.way(),
                reply.said(),
                reply.passed(),
                reply.showsName(),
                reply.state(),
                reply.receivedAt(),
                answer,
                state,
                comment,
                reply.toldAt(),
                reply.version());
    }

    static ThreadReply told(ThreadReply reply, Instant at) {
        return new ThreadReply(
                reply.id(),
                reply.thread(),
                reply.member(),
                reply.way(),
                reply.said(),
                reply.passed(),
                reply.showsName(),
                reply.state(),
                reply.receivedAt(),
                reply.answer(),
                reply.answerState(),
                reply.answerComment(),
                at,
                reply.version());
    }

    static void keep(ThreadBook book, MemberThread thread, int version, Instant now) {
        if (!book.change(thread, version, now)) {
            throw Conflict.on("Message", thread.id());
        }
    }

    static void keep(ThreadBook book, ThreadReply reply, int version, String by, Instant now) {
        if (!book.change(reply, version, by, now)) {
            throw Conflict.on("Reply", reply.id());
        }
    }
}
