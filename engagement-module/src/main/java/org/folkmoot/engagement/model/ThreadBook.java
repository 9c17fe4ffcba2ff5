package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** Messages of conveners to members, and what came back. */
public interface ThreadBook {

    /** Keeps a draft and returns its id. */
    long add(Scope scope, String convener, String convenerName, String subject, String body, Instant now);

    /** A message. */
    Optional<MemberThread> find(long id);

    /** Messages of a scope, newest first. */
    List<MemberThread> ofScope(Scope scope);

    /** Messages in this state, longest first; all of them, newest first, where it is null. */
    List<MemberThread> in(@Nullable ThreadState state, int most);

    /** Changes words and state of what stands at {@code version}; false where it was changed meanwhile. */
    boolean change(MemberThread thread, int version, Instant now);

    /** Who would get a message to this audience, and who is left out and why. */
    Count count(Audience audience);

    /** Keeps who gets the message and that it was sent, in a few steps for any number. */
    void send(long thread, Audience audience, Count count, String by, Instant now, LocalDate today);

    /** Who got the message, above {@code after}; the invitation's id is that of the member's row. */
    List<Invited> members(long thread, long after, int most);

    /** One who got it. */
    Optional<Addressee> member(long id);

    /** The row of a person who got it. */
    Optional<Addressee> memberOf(long thread, PersonId person);

    /** Keeps a reply and returns its id. */
    long reply(long thread, @Nullable Long member, Way way, String said, boolean showsName, Instant now);

    /** A reply. */
    Optional<ThreadReply> reply(long id);

    /** The replies to a message, first to last. */
    List<ThreadReply> replies(long thread);

    /** Replies and answers that wait for the office, longest first. */
    List<ThreadReply> waiting(int most);

    /** How many messages, replies and answers wait for the office. */
    long countWaiting();

    /** Changes what was read at {@code version}; false where it was changed meanwhile. */
    boolean change(ThreadReply reply, int version, String by, Instant now);

    /** One who got a message; {@code person} is null once forgotten. */
    record Addressee(long id, long thread, @Nullable PersonId person, int linkVersion) {}
}
