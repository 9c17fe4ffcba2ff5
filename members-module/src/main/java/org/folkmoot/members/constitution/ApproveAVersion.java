package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.members.model.rules.ApprovalComesBeforeForce;
import org.folkmoot.members.model.rules.EveryPartHasAMinimum;
import org.folkmoot.members.model.rules.WithdrawnVersionCanStillCome;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Lets a draft be what the board and the council have approved, or gives a version up that is not in force yet and puts it back. */
@ApplicationScoped
public class ApproveAVersion {

    private final Constitutions constitutions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApproveAVersion() {
        this.constitutions = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ApproveAVersion(Constitutions constitutions, Audit audit, Clock clock) {
        this.constitutions = constitutions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Approves it: from its day on it is in force, and nobody can change it any more. */
    @Transactional
    public void approve(int version, LocalDate board, LocalDate council) {
        Constitution draft = standing(version).constitution();
        RuleBroken.check(new EveryPartHasAMinimum(draft));
        RuleBroken.check(new ApprovalComesBeforeForce(board, council, draft.effectiveFrom(), TrustClock.today(clock)));
        constitutions.approve(draft.approved(board, council));
        audit.wrote("constitution.approve", "constitution:" + version, "in force from " + draft.effectiveFrom());
    }

    /** Gives it up; a version that is or was in force stays. */
    @Transactional
    public void withdraw(int version) {
        Standing standing = standing(version);
        boolean begun = standing.state() == State.APPROVED
                && !standing.constitution().effectiveFrom().isAfter(TrustClock.today(clock));
        if (begun || standing.state() == State.WITHDRAWN) {
            throw Conflict.on("version of the constitution", version);
        }
        constitutions.withdraw(version);
        audit.wrote(
                "constitution.withdraw",
                "constitution:" + version,
                standing.constitution().label());
    }

    /** Puts a withdrawn version back as what it was. */
    @Transactional
    public void putBack(int version) {
        Standing standing = standing(version);
        RuleBroken.check(asItWas(standing));
        constitutions.putBack(version);
        audit.wrote(
                "constitution.put-back",
                "constitution:" + version,
                standing.constitution().label());
    }

    /** True where a version is withdrawn and can be put back as what it was. */
    public boolean canComeBack(Standing standing) {
        return standing.state() == State.WITHDRAWN && !asItWas(standing).broken();
    }

    private WithdrawnVersionCanStillCome asItWas(Standing standing) {
        Constitution each = standing.constitution();
        return new WithdrawnVersionCanStillCome(
                constitutions.withdrawnFrom(each.version()).orElse(null),
                each.effectiveFrom(),
                TrustClock.today(clock));
    }

    private Standing standing(int version) {
        return constitutions.standing(version).orElseThrow(() -> NotFound.of("version of the constitution", version));
    }
}
