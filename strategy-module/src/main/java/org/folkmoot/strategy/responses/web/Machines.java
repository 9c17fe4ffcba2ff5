package org.folkmoot.strategy.responses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.links.LinkSigner;

/**
 * Tells answers that look like a machine's, without asking anybody else: a field that people do not see was filled in, the
 * form came back faster than anybody reads, or it never was opened here. Such answers are taken and held for an editor to
 * look at; nobody is sent away.
 */
@ApplicationScoped
class Machines {

    private static final String PURPOSE = "survey-shown";
    private static final long LEAST_SECONDS = 2;
    private static final long MOST_SECONDS = 48L * 3600;

    private final LinkSigner signer;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Machines() {
        this(null);
    }

    @Inject
    Machines(LinkSigner signer) {
        this.signer = signer;
    }

    /** Notes in the form when it was shown. */
    void show(AnswerForm form) {
        form.shown.fill(signer.sign(PURPOSE, RealTime.now().getEpochSecond(), 0));
    }

    /** True where the answers look like a machine's. */
    boolean suspects(AnswerForm form) {
        long now = RealTime.now().getEpochSecond();
        boolean inTime = signer.verify(PURPOSE, form.shown.value())
                .map(shown -> now - shown.id())
                .filter(seconds -> seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
                .isPresent();
        return !form.trap.value().isEmpty() || !inTime;
    }
}
