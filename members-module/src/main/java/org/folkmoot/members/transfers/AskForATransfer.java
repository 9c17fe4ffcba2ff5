package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Origin;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.Transfers.Begun;
import org.folkmoot.members.model.rules.ConstituencyExists;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.members.model.rules.MoveLeadsElsewhere;
import org.folkmoot.members.model.rules.OneTransferAtATime;
import org.folkmoot.members.model.rules.OnlyAMemberCanMove;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** A member asks to be in another constituency; from that day the constitution's notice runs. */
@ApplicationScoped
public class AskForATransfer {

    private final Transfers transfers;
    private final Memberships memberships;
    private final PresentConstitution constitution;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskForATransfer() {
        this.transfers = null;
        this.memberships = null;
        this.constitution = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public AskForATransfer(
            Transfers transfers,
            Memberships memberships,
            PresentConstitution constitution,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.constitution = constitution;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The signed-in member's transfer that is under way. */
    public Optional<Transfer> mine() {
        return transfers.openOf(myId());
    }

    /** The signed-in member's constituency. */
    public Membership membership() {
        Membership present = memberships.activeOf(myId()).orElse(null);
        RuleBroken.check(new OnlyAMemberCanMove(present));
        audit.read(myId(), "own membership");
        return memberships.activeOf(myId()).orElseThrow();
    }

    /** The first day on which a move asked for today can count. */
    public LocalDate earliest() {
        return MoveHonoursTheNotice.earliest(constitution.get().terms(), TrustClock.today(clock));
    }

    /** Asks. */
    @Transactional
    public void ask(Seat to, String words) {
        PersonId me = myId();
        Membership present = membership();
        Transfer open = transfers.openOf(me).orElse(null);
        RuleBroken.check(new OneTransferAtATime(open != null && open.state() != State.FOUND));
        RuleBroken.check(new ConstituencyExists(constitution.get(), to.constituency(), to.classCode()));
        RuleBroken.check(new MoveLeadsElsewhere(present, to.constituency(), to.classCode()));
        LocalDate today = TrustClock.today(clock);
        if (open == null) {
            Seat from = new Seat(present.constituency(), present.classCode());
            transfers.begin(List.of(new Begun(me, Origin.ASKED, State.ASKED, from, to, words, clock.instant(), today)));
        } else {
            transfers.asked(open.id(), to, words, today);
        }
        String said = "Asked to move to " + constitution.nameOf(to.constituency(), to.classCode());
        records.happened(me, new HistoryLine(clock.instant(), actor.get().name(), said));
        audit.wrote("transfer.ask", "person:" + me, said);
    }

    private PersonId myId() {
        return actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person"));
    }
}
