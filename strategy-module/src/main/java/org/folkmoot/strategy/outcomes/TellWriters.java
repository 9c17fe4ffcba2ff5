package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.TableGuests;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.Writers;
import org.folkmoot.strategy.store.Writers.Writer;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who wrote to a consultation, where they want to be told what came of it, and tells them: by mail where they gave an
 * address for it, by letter otherwise. Nothing leads from them to what they wrote.
 */
@ApplicationScoped
public class TellWriters {

    private static final int PIECE = 100;

    private final Writers writers;
    private final Themes themes;
    private final Progress progress;
    private final PublishedPages pages;
    private final TableGuests guests;
    private final Outbox outbox;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellWriters() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TellWriters(
            Writers writers,
            Themes themes,
            Progress progress,
            PublishedPages pages,
            TableGuests guests,
            Outbox outbox,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.writers = writers;
        this.themes = themes;
        this.progress = progress;
        this.pages = pages;
        this.guests = guests;
        this.outbox = outbox;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps who wrote; where the consultation has ended already they are told at once. */
    @Transactional
    public void keep(long consultation, String name, @Nullable String mail, @Nullable String postalAddress) {
        writers.add(consultation, name, mail, postalAddress, TrustClock.today(clock));
        audit.wrote("writer.keep", "page:" + consultation, "Somebody who wrote wants to be told what came of it");
        if (progress.answered(consultation).isPresent()) {
            tell(consultation);
        }
    }

    /** Those who wait to be told. */
    public List<Writer> waiting(long consultation) {
        return writers.waiting(consultation, 0, PIECE);
    }

    /**
     * Forgets somebody who does not want to be told any more, or was entered by mistake.
     *
     * @throws NotFound where nobody waits under this number
     */
    @Transactional
    public void remove(long consultation, long writer) {
        if (!writers.remove(consultation, writer)) {
            throw NotFound.of("writer", writer);
        }
        audit.wrote("writer.remove", "page:" + consultation, "Somebody who wrote is not told what comes of it");
    }

    /** Tells some of those who wait; says how many, 0 where there is nobody left. */
    @Transactional
    public int tell(long consultation) {
        PageLine page = pages.find(consultation).orElseThrow(() -> NotFound.of("consultation", consultation));
        List<Writer> waiting = waiting(consultation);
        if (waiting.isEmpty()) {
            return 0;
        }
        String what = OutcomeWords.of(themes.of(consultation));
        waiting.forEach(writer -> tell(page, writer, what));
        content.changed();
        audit.wrote(
                "consultation.tell",
                "consultation:" + page.slug(),
                waiting.size() + " who wrote are told what came of it, and their names and addresses are forgotten");
        return waiting.size();
    }

    /** Who took part with their name, too, hears of it as such; by what they wrote only where they cannot be reached otherwise. */
    private void tell(PageLine page, Writer writer, String what) {
        PersonId person = writer.person();
        LocalDate today = TrustClock.today(clock);
        if (person == null || !told(page, person)) {
            outbox.queue(message(page, writer, what));
        }
        if (person == null) {
            writers.told(writer.id(), today);
        } else {
            progress.told(page.id(), person, today);
            writers.remove(page.id(), writer.id());
        }
    }

    private boolean told(PageLine page, PersonId person) {
        return progress.hears(page.id(), person)
                || guests.of(page.slug()).stream()
                        .anyMatch(guest -> person.equals(guest.person()) && guest.toldOn() != null);
    }

    private static Message message(PageLine page, Writer writer, String what) {
        String mail = writer.mail();
        String post = writer.postalAddress() == null ? "" : writer.postalAddress();
        Message.Builder builder = mail == null
                ? Message.letter(MessageClass.ENGAGEMENT, TellContributors.KIND).to(writer.name(), post)
                : Message.mail(MessageClass.ENGAGEMENT, TellContributors.KIND).to(writer.name(), mail);
        return builder.about(TellContributors.ABOUT + page.slug())
                .subject("What came of what you told us: " + page.title())
                .text("Dear " + writer.name() + "\n\nYou wrote to us about “" + page.title()
                        + "”. Thank you. This is what people said, and what came of it.\n\n" + what
                        + "\n\nYou can read all of it here:\n[[outcome]]\n\n"
                        + "You asked us to tell you. We write to you about this once, and have taken your name and address"
                        + " out of our list.\n")
                .link("outcome", MessageLink.open("/consultations/" + page.slug() + "/outcome"))
                .build();
    }
}
