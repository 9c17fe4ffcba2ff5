package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.webhooks.CallSignature;

/** Takes the report or the answer that a relay posts, where its signature is right. */
@ApplicationScoped
public class TakeRelayReport {

    private final Optional<CallSignature> signature;
    private final ReturnAddress addresses;
    private final TakeReport take;
    private final TakeAnswer takeAnswer;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeRelayReport() {
        signature = null;
        addresses = null;
        take = null;
        takeAnswer = null;
        actor = null;
    }

    @Inject
    TakeRelayReport(
            Installation installation,
            ReturnAddress addresses,
            TakeReport take,
            TakeAnswer takeAnswer,
            CurrentActor actor) {
        this.signature = installation.value("MAIL_HOOK_SECRET").map(CallSignature::with);
        this.addresses = addresses;
        this.take = take;
        this.takeAnswer = takeAnswer;
        this.actor = actor;
    }

    /** What became of a call. */
    public enum Outcome {
        /** Kept, or known already. */
        TAKEN,
        /** Not signed by whom we know. */
        NOT_SIGNED,
        /** Signed, but neither a report of a mail of ours nor an answer to one. */
        NOT_UNDERSTOOD
    }

    /** Takes a call with its id, time and signatures. */
    public Outcome take(String id, String seconds, String signatures, String body) {
        if (signature.isEmpty() || !signature.get().matches(id, seconds, body, signatures, RealTime.now())) {
            return Outcome.NOT_SIGNED;
        }
        Optional<RelayReport> posted = RelayReport.parse(body);
        Optional<Report> report = posted.flatMap(each -> each.report(addresses));
        Optional<MailedAnswer> answer = posted.flatMap(each -> each.answer(addresses, id));
        report.ifPresent(each -> actor.run(Actor.job("mail relay"), () -> take.take(each)));
        answer.ifPresent(each -> actor.run(Actor.job("mail relay"), () -> takeAnswer.take(each)));
        return report.isPresent() || answer.isPresent() ? Outcome.TAKEN : Outcome.NOT_UNDERSTOOD;
    }
}
