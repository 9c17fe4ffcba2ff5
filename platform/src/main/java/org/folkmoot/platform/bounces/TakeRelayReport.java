package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.webhooks.CallSignature;

/** Takes the report that a relay posts, where its signature is right. */
@ApplicationScoped
public class TakeRelayReport {

    private final Optional<CallSignature> signature;
    private final ReturnAddress addresses;
    private final TakeReport take;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeRelayReport() {
        signature = null;
        addresses = null;
        take = null;
        actor = null;
    }

    @Inject
    TakeRelayReport(Installation installation, ReturnAddress addresses, TakeReport take, CurrentActor actor) {
        this.signature = installation.value("MAIL_HOOK_SECRET").map(CallSignature::with);
        this.addresses = addresses;
        this.take = take;
        this.actor = actor;
    }

    /** What became of a call. */
    public enum Outcome {
        /** Kept, or known already. */
        TAKEN,
        /** Not signed by whom we know. */
        NOT_SIGNED,
        /** Signed, but not a report of a mail of ours. */
        NOT_UNDERSTOOD
    }

    /** Takes a call with its id, time and signatures. */
    public Outcome take(String id, String seconds, String signatures, String body) {
        if (signature.isEmpty() || !signature.get().matches(id, seconds, body, signatures, RealTime.now())) {
            return Outcome.NOT_SIGNED;
        }
        Optional<Report> report = RelayReport.parse(body).flatMap(each -> each.report(addresses));
        report.ifPresent(each -> actor.run(Actor.job("mail relay"), () -> take.take(each)));
        return report.isPresent() ? Outcome.TAKEN : Outcome.NOT_UNDERSTOOD;
    }
}
