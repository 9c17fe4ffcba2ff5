package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Opening;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.model.rules.RegisterIsOpenToTheInspector;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Finds the request that an inspector's link belongs to, and lets nobody past what is open to them now. */
@ApplicationScoped
public class InspectorsLink {

    private final LinkSigner links;
    private final Inspections inspections;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InspectorsLink() {
        this.links = null;
        this.inspections = null;
        this.clock = null;
    }

    @Inject
    public InspectorsLink(LinkSigner links, Inspections inspections, Clock clock) {
        this.links = links;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** The request of this link; an older link of the same request does not work. */
    public Request request(String token) {
        LinkSigner.SignedId said = links.verify(OpenTheRegister.PURPOSE, token)
                .orElseThrow(() -> NotFound.of("inspection", "by this link"));
        Request request = inspections.find(said.id()).orElseThrow(() -> NotFound.of("inspection", said.id()));
        Opening opening = request.opening();
        if (opening == null || opening.version() != said.version()) {
            throw NotFound.of("inspection", "by this link");
        }
        return request;
    }

    /** What is open now to the inspector who has this link. */
    public Opening opening(String token) {
        Opening opening = request(token).opening();
        RuleBroken.check(new RegisterIsOpenToTheInspector(opening, clock.instant()));
        return Objects.requireNonNull(opening);
    }

    /** Whether one register is open by a request, and which way. */
    static Opening check(Request request, RegisterKind kind, Instant now) {
        Opening opening = request.opening();
        RuleBroken.check(new RegisterIsOpenToTheInspector(opening, now));
        Opening open = Objects.requireNonNull(opening);
        if (!open.registers().contains(kind)) {
            throw NotFound.of("register open to the inspector", kind);
        }
        return open;
    }
}
