package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadBook.Addressee;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.links.LinkSigner.SignedId;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Takes what a member answers: on the page behind their link, by mail, or as the office types it from a call or a letter. */
@ApplicationScoped
public class TakeReply {
    private final ThreadBook book;
    private final RecipientBook recipients;
    private final LinkSigner signer;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeReply() {
        this.book = null;
        this.recipients = null;
        this.signer = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public TakeReply(
            ThreadBook book,
            RecipientBook recipients,
            LinkSigner signer,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.signer = signer;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the link opens; empty where it no longer does.
     *
     * @throws NotFound where the token was not made for this purpose
     */
    public Optional<Opened> open(String token) {
        SignedId signed = signer.verify(RelayMessages.PURPOSE, token).orElseThrow(() -> NotFound.of("link", "message"));
        return book.member(signed.id())
                .filter(member -> member.linkVersion() == signed.version() && member.person() != null)
                .flatMap(this::opened);
    }

    private Optional<Opened> opened(Addressee member) {
        return book.find(member.thread()).map(thread -> new Opened(member, thread));
    }

    /** Keeps what a member typed on the page behind the link. */
    @Transactional
    public void byLink(String token, String words, boolean showsName) {
        Opened opened = open(token).orElseThrow(() -> NotFound.of("link", "message"));
        PersonId person = opened.member().person();
        if (person == null) {
            throw NotFound.of("link", "message");
        }
        actor.run(
                Actor.byLink(person),
                () -> keep(opened.thread().id(), opened.member().id(), Way.LINK, words, showsName));
    }

    /** Keeps what came by mail in answer to a message; {@code person} is null where nobody knows any more who it was. */
    @Transactional
    public void byMail(long thread, @Nullable PersonId person, String words) {
        if (book.find(thread).isPresent()) {
            Long member = person == null
                    ? null
                    : book.memberOf(thread, person).map(Addressee::id).orElse(null);
            keep(thread, member, Way.MAIL, words, false);
        }
    }

    /** Keeps what the office typed; {@code number} is the member's, null where nobody knows. Returns the reply's id. */
    @Transactional
    public long typed(long thread, @Nullable Long number, Way way, String words, boolean showsName) {
        if (book.find(thread).isEmpty()) {
            throw NotFound.of("message", thread);
        }
        Long member = number == null
                ? null
                : book.memberOf(thread, new PersonId(number)).map(Addressee::id).orElse(null);
        return keep(thread, member, way, words, showsName);
    }

    /** True where this member got the message. */
    public boolean isMember(long thread, long number) {
        return number > 0 && book.memberOf(thread, new PersonId(number)).isPresent();
    }

    private long keep(long thread, @Nullable Long member, Way way, String words, boolean showsName) {
        long id = book.reply(thread, member, way, words, showsName, clock.instant());
        audit.wrote("thread.reply", "thread:" + thread, "Reply " + id + " came in: " + way.words());
        return id;
    }

    /** The name of the member, for the office and where they agreed to show it. */
    public Optional<String> nameOf(@Nullable Long member) {
        return member == null
                ? Optional.empty()
                : book.member(member)
                        .map(Addressee::person)
                        .flatMap(recipients::find)
                        .map(RecipientBook.KnownRecipient::name);
    }

    /** A link's member and message. */
    public record Opened(Addressee member, MemberThread thread) {}
}
