package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatBook.Review;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.links.LinkSigner.SignedId;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Keeps whether a member's formats still fit; what changed waits for the office. */
@ApplicationScoped
public class AnswerAboutFormats {
    private final FormatBook book;
    private final LinkSigner signer;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerAboutFormats() {
        this.book = null;
        this.signer = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AnswerAboutFormats(FormatBook book, LinkSigner signer, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.signer = signer;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The question behind the link; empty where it no longer stands.
     *
     * @throws NotFound where the token was not made for this purpose
     */
    public Optional<Review> open(String token) {
        SignedId signed =
                signer.verify(AskAboutFormats.PURPOSE, token).orElseThrow(() -> NotFound.of("link", "formats"));
        return book.review(new PersonId(signed.id())).filter(review -> review.linkVersion() == signed.version());
    }

    /** Keeps the answer. */
    @Transactional
    public void answer(String token, boolean fits, @Nullable String words) {
        PersonId person =
                open(token).orElseThrow(() -> NotFound.of("link", "formats")).person();
        actor.run(Actor.byLink(person), () -> {
            book.answer(person, fits, words, clock.instant());
            audit.wrote("formats.answer", "person:" + person, fits ? "Formats still fit" : "Formats changed");
        });
    }

    /** The office has put the record right. */
    @Transactional
    public void deal(long person) {
        PersonId id = new PersonId(person);
        if (!book.deal(id, clock.instant())) {
            throw NotFound.of("answer about formats", person);
        }
        audit.wrote("formats.deal", "person:" + person, "What changed is on record");
    }
}
