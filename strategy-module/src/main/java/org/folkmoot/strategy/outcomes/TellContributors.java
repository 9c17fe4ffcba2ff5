package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.FormatDoor;
import org.folkmoot.contracts.engagement.FormatDoor.OneLetter;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/**
 * Tells people who took part with their name what came of it: by mail or letter, as they want to hear from the trust, and
 * through the door of formats.
 */
@ApplicationScoped
public class TellContributors {

    static final String KIND = "consultation-outcome";
    static final String ABOUT = "consultation:";
    private static final int PIECE = 100;

    private final Progress progress;
    private final Themes themes;
    private final PublishedPages pages;
    private final Recipients recipients;
    private final FormatDoor door;
    private final Outbox outbox;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellContributors() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TellContributors(
            Progress progress,
            Themes themes,
            PublishedPages pages,
            Recipients recipients,
            FormatDoor door,
            Outbox outbox,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.progress = progress;
        this.themes = themes;
        this.pages = pages;
        this.recipients = recipients;
        this.door = door;
        this.outbox = outbox;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells some, by id after this one; says how many, and the last looked at, 0 where there is nobody left. */
    @Transactional
    public Told tell(long consultation, long after) {
        PageLine page = pages.find(consultation).orElseThrow(() -> NotFound.of("consultation", consultation));
        List<PersonId> people = progress.toTell(consultation, after, PIECE);
        String what = OutcomeWords.of(themes.of(consultation));
        int told = 0;
        for (PersonId person : people) {
            Optional<Recipient> recipient = recipients.recipient(person).filter(TellContributors::reachable);
            if (recipient.isPresent() && tell(consultation, message(page, recipient.get(), what))) {
                told++;
            }
        }
        if (told > 0) {
            content.changed();
        }
        audit.wrote("consultation.tell", "consultation:" + page.slug(), told + " people are told what came of it");
        return new Told(
                told, people.size() < PIECE ? 0 : people.get(people.size() - 1).value());
    }

    /** Whose letter waits for a format is not told yet. */
    private boolean tell(long consultation, Message message) {
        PersonId person = Objects.requireNonNull(message.person());
        boolean goes = door.pass(letter(person, message));
        if (goes) {
            outbox.queue(message);
            progress.told(consultation, person, TrustClock.today(clock));
        } else {
            progress.held(consultation, person);
        }
        return goes;
    }

    private static OneLetter letter(PersonId person, Message message) {
        return new OneLetter(
                person,
                message.kind(),
                Objects.requireNonNull(message.about()),
                message.subject(),
                message.text(),
                message.channel() == Channel.LETTER);
    }

    private static boolean reachable(Recipient recipient) {
        boolean mail = recipient.mail() != null && !recipient.mailCameBack();
        return !recipient.objectsToEngagement() && (mail || recipient.postalAddress() != null);
    }

    private static Message message(PageLine page, Recipient recipient, String what) {
        boolean letter = recipient.mail() == null
                || recipient.mailCameBack()
                || ("POST".equals(recipient.channel()) && recipient.postalAddress() != null);
        Message.Builder builder =
                letter ? Message.letter(MessageClass.ENGAGEMENT, KIND) : Message.mail(MessageClass.ENGAGEMENT, KIND);
        String to = letter ? recipient.postalAddress() : recipient.mail();
        return builder.about(ABOUT + page.slug())
                .person(recipient.person())
                .to(recipient.name(), to == null ? "" : to)
                .subject("What came of what you told us: " + page.title())
                .text("Dear " + recipient.name() + "\n\nYou took part in “" + page.title()
                        + "”. Thank you. This is what people said, and what came of it.\n\n" + what
                        + "\n\nYou can read all of it, with what you said yourself, here:\n[[outcome]]\n[[mine]]\n")
                .link("outcome", MessageLink.open("/consultations/" + page.slug() + "/outcome"))
                .link("mine", MessageLink.open("/account/answers"))
                .build();
    }

    /** How many were told, and the last person looked at. */
    public record Told(int told, long last) {}
}
