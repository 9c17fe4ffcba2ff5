package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.RegisterKind;
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

/** Opens registers to an inspector for a time, by a link or on the office's own screen, and closes them again. */
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
     * @param registers which they may see
     * @param constituency the only one of the register of members to show; null for all
     * @param mail where the link goes; null for an inspector who sits in the office
     */
    @Transactional
    public void open(
            long id,
            Duration time,
            Set<RegisterKind> registers,
            @Nullable String constituency,
            @Nullable MailAddress mail) {
        Request request = inspections.find(id).orElseThrow(() -> NotFound.of("inspection", id));
        Instant until = clock.instant().plus(time);
        int version = inspections.open(id, until, registers, constituency);
        if (mail != null) {
            outbox.queue(mail(request, registers, version, until, time, mail));
        }
        audit.wrote(
                "register.open",
                "inspection:" + id,
                words(registers) + ", until " + Words.dateAndTime(until)
                        + (mail == null ? ", in the office" : ", by a link"));
    }

    private static String words(Set<RegisterKind> registers) {
        return registers.stream().sorted().map(RegisterKind::words).collect(Collectors.joining(", "));
    }

    private Message mail(
            Request request, Set<RegisterKind> registers, int version, Instant until, Duration time, MailAddress mail) {
        return Message.mail(MessageClass.TRANSACTIONAL, "register-inspection")
                .about("inspection:" + request.id())
                .to(request.name(), mail.value())
                .subject("Our public registers – " + trust.shortName())
                .text(text(request.name(), registers, until))
                .link("register", MessageLink.signed("/register/inspect/", PURPOSE, request.id(), version))
                .expires(RealTime.now().plus(time))
                .build();
    }

    private String text(String name, Set<RegisterKind> registers, Instant until) {
        return """
                Dear %s

                You asked to inspect public registers of %s. You can see them here until %s:

                [[register]]

                Open to you: %s. The register of members shows names and constituencies; service users, carers and \
                members who objected are left out. We keep a record of each time a register is looked at.

                Membership office
                %s
                """.formatted(name, trust.trustName(), Words.dateAndTime(until), words(registers), trust.trustName());
    }

    /** Ends the view before its time. */
    @Transactional
    public void close(long id) {
        if (inspections.close(id, clock.instant())) {
            audit.wrote("register.close", "inspection:" + id, "the register was closed to the inspector");
        }
    }
}
