package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.model.LawfulBasis;
import org.folkmoot.members.model.Purpose;
import org.folkmoot.members.model.PurposeText;
import org.folkmoot.members.model.Purposes;
import org.folkmoot.members.model.rules.ConsentIsNamedOnlyWhereItIsTheBasis;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Says on what law a use of personal information rests, and in which words; the version before stays. */
@ApplicationScoped
public class SetAPurpose {

    private final Purposes purposes;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SetAPurpose() {
        this.purposes = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public SetAPurpose(Purposes purposes, Audit audit, CurrentActor actor, Clock clock) {
        this.purposes = purposes;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What holds for each purpose now. */
    public List<PurposeText> present() {
        return purposes.present();
    }

    /** All versions of one, the newest first. */
    public List<PurposeText> versions(Purpose purpose) {
        return purposes.versions(purpose);
    }

    /** Adds a version that holds from now on; the same again changes nothing. */
    @Transactional
    public void set(Purpose purpose, LawfulBasis basis, String words) {
        RuleBroken.check(new ConsentIsNamedOnlyWhereItIsTheBasis(basis, words));
        PurposeText now = purposes.versions(purpose).stream().findFirst().orElse(purpose.usual());
        if (now.basis() == basis && now.words().equals(words)) {
            return;
        }
        int version = now.version() + 1;
        purposes.add(new PurposeText(
                purpose, version, basis, words, clock.instant(), actor.get().name()));
        audit.wrote("privacy.purpose", "purpose:" + purpose, "version " + version + ", " + basis.words());
    }
}
