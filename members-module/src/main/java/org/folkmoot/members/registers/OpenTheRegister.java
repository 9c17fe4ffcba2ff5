package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Opens the register to an inspector for a time, by a link or on the office's own screen, and closes it again. */
@ApplicationScoped
public class OpenTheRegister {

    /** Purpose of the inspector's link. */
    public static final String PURPOSE = "inspect";

    private final Inspections inspections;
    private final Outbox outbox;
    private final TrustSettings trust;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenTheRegister() {
        this.inspections = null;
        this.outbox = null;
        this.trust = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public OpenTheRegister(Inspections inspections, Outbox outbox, TrustSettings trust, Audit audit, Clock clock) {
        this.inspections = inspections;
        this.outbox = outbox;
        this.trust = trust;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens it; an earlier link of the same request ends.
     *
     * @param constituency the only one to show; null for all
     * @param mail where the link goes; null for an inspector who sits in the office
     */
    @Transactional
    public void open(long id, Duration time, @Nullable String constituency, @Nullable MailAddress mail) {
        Request request = inspections.find(id).orElseThrow(() -> NotFound.of("inspection", id));
        Instant until = clock.instant().plus(time);
        int version = inspections.open(id, until, constituency);
        if (mail != null) {
            outbox.queue(mail(request, version, until, time, mail));
        }
        audit.wrote(
                "register.open",
                "inspection:" + id,
                "until " + Words.dateAndTime(until) + (mail == null ? ", in the office" : ", by a link"));
    }

    private Message mail(Request request, int version, Instant until, Duration time, MailAddress mail) {
        return Message.mail(MessageClass.TRANSACTIONAL, "register-inspection")
                .about("inspection:" + request.id())
                .to(request.name(), mail.value())
                .subject("The register of members – " + trust.shortName())
                .text(text(request.name(), until))
                .link("register", MessageLink.signed("/register/inspect/", PURPOSE, request.id(), version))
                .expires(RealTime.now().plus(time))
                .build();
    }

    private String text(String name, Instant until) {
        return """
                Dear %s

                You asked to inspect the register of members of %s. You can see it here until %s:

                [[register]]

                It shows names and constituencies. Service users, carers and members who objected are left out. We keep \
                a record of each time the register is looked at.

                Membership office
                %s
                """.formatted(name, trust.trustName(), Words.dateAndTime(until), trust.trustName());
    }

    /** Ends the view before its time. */
    @Transactional
    public void close(long id) {
        if (inspections.close(id, clock.instant())) {
            audit.wrote("register.close", "inspection:" + id, "the register was closed to the inspector");
        }
    }
}
