package org.folkmoot.strategy.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.store.FormatRequests;
import org.folkmoot.strategy.store.views.FormatRequestLine;
import org.folkmoot.strategy.store.views.OpenRequests;

/** Tells somebody who asked for a document in another format when they will have it: by mail, or by letter. */
@ApplicationScoped
public class PromiseFormat {

    private final FormatRequests requests;
    private final OpenRequests open;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PromiseFormat() {
        this(null, null, null, null, null);
    }

    @Inject
    public PromiseFormat(
            FormatRequests requests, OpenRequests open, Outbox outbox, TrustSettings settings, Audit audit) {
        this.requests = requests;
        this.open = open;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * One that waits.
     *
     * @throws NotFound where it waits no longer
     */
    public FormatRequestLine one(long request) {
        return open.find(request).orElseThrow(() -> NotFound.of("waiting request for a format", request));
    }

    /** Notes the day and tells them; a day promised before is taken back with it. */
    @Transactional
    public void promise(long request, LocalDate day, String words) {
        FormatRequestLine line = one(request);
        requests.promise(request, day);
        outbox.queue(message(line, day, words));
        audit.wrote("format.promise", "format-request:" + request, "Promised for " + Words.date(day));
    }

    private Message message(FormatRequestLine line, LocalDate day, String words) {
        String kind = "format-promise";
        Message.Builder message = line.byMail()
                ? Message.mail(MessageClass.STATUTORY, kind)
                : Message.letter(MessageClass.STATUTORY, kind);
        return message.about("format-request:" + line.id())
                .to(line.name(), line.contact())
                .subject("When you will have “" + line.title() + "”")
                .text("Dear " + line.name() + ",\n\nYou asked for “" + line.title() + "” in another format: "
                        + line.format() + ". We send it by " + Words.date(day) + ".\n\n"
                        + (words.isBlank() ? "" : words + "\n\n") + "The document:\n[[document]]\n\n"
                        + settings.trustName() + "\n")
                .link("document", MessageLink.open("/documents/" + line.slug()))
                .build();
    }
}
