package org.folkmoot.engagement.welcoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.engagement.HeldLettersSent.Held;
import org.folkmoot.engagement.model.ConsultationBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;

/** Notes that those whose letter had waited for a format were told what came of a consultation, once it reached them. */
@ApplicationScoped
public class NoteOutcomeTold {
    private final ConsultationBook consultations;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteOutcomeTold() {
        this.consultations = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public NoteOutcomeTold(ConsultationBook consultations, Audit audit, Clock clock) {
        this.consultations = consultations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes it of each letter that is about an outcome. */
    public void note(List<Held> letters) {
        for (Held letter : letters) {
            if (TellOutcome.KIND.equals(letter.kind())
                    && consultations.reached(letter.about(), letter.person(), TrustClock.today(clock))) {
                audit.wrote(
                        "outcome.reached",
                        letter.about(),
                        "A letter that waited for a format reached " + letter.person());
            }
        }
    }
}
