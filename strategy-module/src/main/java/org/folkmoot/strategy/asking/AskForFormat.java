package org.folkmoot.strategy.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.clock.WorkingDays;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.FormatRequest;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.FormatRequests;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Takes a request for a document in another format and tells the office, who answers within five working days. */
@ApplicationScoped
public class AskForFormat {

    private static final int WORKING_DAYS = 5;

    private final PublishedPages published;
    private final FormatRequests requests;
    private final CurrentActor actor;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskForFormat() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AskForFormat(
            PublishedPages published,
            FormatRequests requests,
            CurrentActor actor,
            Outbox outbox,
            TrustSettings settings,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.requests = requests;
        this.actor = actor;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the request; returns the day by which the reader hears from the office. */
    @Transactional
    public LocalDate ask(String slug, FormatWish wish) {
        PageLine page = published
                .find(Kind.DOCUMENT, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("document", slug));
        LocalDate due = WorkingDays.after(TrustClock.today(clock), WORKING_DAYS);
        long id = requests.add(
                new FormatRequest(
                        page.id(),
                        wish.format(),
                        wish.detail(),
                        wish.name(),
                        wish.contact(),
                        actor.get().person().orElse(null),
                        due),
                clock.instant());
        audit.wrote(
                "format.ask", "format-request:" + id, "A document was asked for in another format: " + page.title());
        outbox.queue(mail(id, page, wish, due));
        return due;
    }

    private Message mail(long id, PageLine page, FormatWish wish, LocalDate due) {
        String text = "Someone asked for “" + page.title() + "” in another format: " + wish.format() + ".\n\n"
                + "Please answer by " + Words.date(due) + ". Who asked and how to reach them:\n[[requests]]\n";
        return Message.mail(MessageClass.STATUTORY, "format-request")
                .about("format-request:" + id)
                .to("Membership office", settings.get("mail.membership").orElseGet(settings::mailFrom))
                .subject("A document is asked for in another format")
                .text(text)
                .link("requests", MessageLink.open("/office/format-requests"))
                .build();
    }

    /**
     * What a reader asks for.
     *
     * @param contact mail address, or postal address with line breaks
     */
    public record FormatWish(String format, String detail, String name, String contact) {}
}
