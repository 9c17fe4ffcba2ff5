package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatBook.Asked;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** Asks each member with a format of their own, once a year, whether it still fits. */
@ApplicationScoped
public class AskAboutFormats {
    /** The purpose of the links by which members answer. */
    public static final String PURPOSE = "formats";

    private final FormatBook book;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskAboutFormats() {
        this.book = null;
        this.outbox = null;
        this.settings = null;
        this.jobs = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AskAboutFormats(
            FormatBook book, Outbox outbox, TrustSettings settings, Jobs jobs, Audit audit, Clock clock) {
        this.book = book;
        this.outbox = outbox;
        this.settings = settings;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many have not been asked for a year. */
    public long due() {
        return book.countToAsk(yearAgo(), today().minusYears(1));
    }

    /** Starts the work. */
    @Transactional
    public void start() {
        jobs.start(FormatQuestions.NAME, Map.of());
        audit.wrote("formats.ask", "formats", "Started the yearly question");
    }

    /** Asks the next ones within the running transaction; returns how many. */
    int askNext(int most) {
        List<Asked> asked = book.ask(yearAgo(), today().minusYears(1), clock.instant(), most);
        outbox.queueAll(asked.stream().map(this::message).toList());
        return asked.size();
    }

    private Message message(Asked person) {
        String format = new NeededFormat(person.format(), person.language(), 1).words();
        MailBody body = new MailBody(
                person.name(),
                List.of(
                        "Once a year we ask whether the way in which we send you information still fits.",
                        "We have on record: " + format + "."),
                List.of(),
                List.of(new MailBody.Call("Tell us if this is still right", "formats")),
                settings.trustName(),
                null);
        Message.Builder message = person.byLetter()
                ? Message.letter(MessageClass.STATUTORY, "format-question")
                        .to(person.name(), Objects.requireNonNull(person.postalAddress()))
                        .text(body.text() + "\n"
                                + settings.get("contact.phone")
                                        .map(phone -> "You can also ring us: " + phone + "\n")
                                        .orElse(""))
                : Message.mail(MessageClass.STATUTORY, "format-question")
                        .to(person.name(), Objects.requireNonNull(person.mail()))
                        .text(body.text())
                        .html(body.html());
        return message.person(person.person())
                .about("formats")
                .subject("Is this still right for you?")
                .link(
                        "formats",
                        MessageLink.signed("/f/", PURPOSE, person.person().value(), person.linkVersion()))
                .build();
    }

    private LocalDate today() {
        return TrustClock.today(clock);
    }

    private Instant yearAgo() {
        return today().minusYears(1).atStartOfDay(TrustClock.LONDON).toInstant();
    }
}
