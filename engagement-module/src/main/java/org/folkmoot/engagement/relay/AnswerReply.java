package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadBook.Addressee;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.engagement.model.rules.AnAnswerFollowsAPassedReply;
import org.folkmoot.engagement.model.rules.AnAnswerWaitsForTheOffice;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** A convener answers a member through the office, which sends the answer on or sends it back. */
@ApplicationScoped
public class AnswerReply {
    private final ThreadBook book;
    private final ConvenersThreads mine;
    private final RecipientBook recipients;
    private final RelayMessages messages;
    private final TellConvener conveners;
    private final TellInFormat telling;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerReply() {
        this.book = null;
        this.mine = null;
        this.recipients = null;
        this.messages = null;
        this.conveners = null;
        this.telling = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AnswerReply(
            ThreadBook book,
            ConvenersThreads mine,
            RecipientBook recipients,
            RelayMessages messages,
            TellConvener conveners,
            TellInFormat telling,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.mine = mine;
        this.recipients = recipients;
        this.messages = messages;
        this.conveners = conveners;
        this.telling = telling;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The convener's words go to the office. */
    @Transactional
    public void answer(long id, String words) {
        ThreadReply reply = mine.reply(id);
        RuleBroken.check(new AnAnswerFollowsAPassedReply(reply.state(), reply.answerState()));
        keep(Changes.answered(reply, words, AnswerState.WAITING, null), reply.version());
        audit.wrote("thread.answer", "thread:" + reply.thread(), "Answered reply " + id);
    }

    /** The office sends the answer on, in these words. */
    @Transactional
    public void send(long id, int version, String words) {
        ThreadReply reply = waiting(id);
        keep(Changes.answered(reply, words, AnswerState.SENT, null), version);
        MemberThread thread = book.find(reply.thread()).orElseThrow();
        Optional<Invited> member = reachable(reply);
        String asked = Objects.requireNonNullElse(reply.passed(), "");
        member.ifPresent(
                known -> telling.tell(List.of(known), null, each -> messages.answer(thread, each, asked, words)));
        conveners.tell(thread, "Your answer was sent", "The member has it now.");
        audit.wrote(
                "thread.send-answer",
                "thread:" + reply.thread(),
                member.isPresent() ? "Sent the answer to reply " + id : "Nobody to send the answer to: reply " + id);
    }

    /** The office sends the answer back with words that help. */
    @Transactional
    public void sendBack(long id, int version, String why) {
        ThreadReply reply = waiting(id);
        keep(Changes.answered(reply, reply.answer(), AnswerState.RETURNED, why), version);
        conveners.tell(book.find(reply.thread()).orElseThrow(), "The office asks you to change your answer", why);
        audit.wrote("thread.answer-back", "thread:" + reply.thread(), why);
    }

    private ThreadReply waiting(long id) {
        ThreadReply reply = book.reply(id).orElseThrow(() -> NotFound.of("reply", id));
        RuleBroken.check(new AnAnswerWaitsForTheOffice(reply.answerState()));
        return reply;
    }

    private void keep(ThreadReply reply, int version) {
        Changes.keep(book, reply, version, actor.get().name(), clock.instant());
    }

    private Optional<Invited> reachable(ThreadReply reply) {
        return Optional.ofNullable(reply.member()).flatMap(book::member).flatMap(this::invited);
    }

    private Optional<Invited> invited(Addressee member) {
        PersonId person = member.person();
        return person == null
                ? Optional.empty()
                : recipients
                        .find(person)
                        .filter(each -> each.active() && each.isReachable())
                        .map(each -> new Invited(
                                member.id(),
                                member.linkVersion(),
                                person,
                                each.name(),
                                each.mail(),
                                each.postalAddress(),
                                each.byLetter(),
                                0,
                                each.objects(),
                                null,
                                false,
                                null,
                                each.ownFormat(),
                                false));
    }
}
