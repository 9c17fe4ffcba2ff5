package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.Transfers.Decided;
import org.folkmoot.members.model.rules.ConstituencyExists;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.members.model.rules.TransferIsAskedForByTheMember;
import org.folkmoot.members.model.rules.TransferStandsForThat;
import org.folkmoot.members.register.Move;
import org.folkmoot.members.register.MoveAMember;
import org.folkmoot.members.register.UndoAMove;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Accepts a transfer for the first day that the notice allows, refuses it with a reason, or takes either back. */
@ApplicationScoped
public class DecideATransfer {

    private final Transfers transfers;
    private final People people;
    private final MoveAMember move;
    private final UndoAMove back;
    private final PresentConstitution constitution;
    private final Letters letters;
    private final TrustSettings trust;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideATransfer() {
        this.transfers = null;
        this.people = null;
        this.move = null;
        this.back = null;
        this.constitution = null;
        this.letters = null;
        this.trust = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DecideATransfer(
            Transfers transfers,
            People people,
            MoveAMember move,
            UndoAMove back,
            PresentConstitution constitution,
            Letters letters,
            TrustSettings trust,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.transfers = transfers;
        this.people = people;
        this.move = move;
        this.back = back;
        this.constitution = constitution;
        this.letters = letters;
        this.trust = trust;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Accepts; moves at once where the notice is over, else on its day. Returns that day. */
    @Transactional
    public LocalDate accept(long id, Seat to, @Nullable LocalDate askedOn, String reason) {
        Transfer transfer = locked(id);
        RuleBroken.check(new TransferStandsForThat(transfer.state(), State.ACCEPTED));
        Constitution present = constitution.get();
        LocalDate today = TrustClock.today(clock);
        LocalDate asked = transfer.askedOn() == null ? askedOn : transfer.askedOn();
        RuleBroken.check(new TransferIsAskedForByTheMember(present.terms(), asked, today));
        RuleBroken.check(new ConstituencyExists(present, to.constituency(), to.classCode()));
        LocalDate notice = MoveHonoursTheNotice.earliest(present.terms(), asked == null ? today : asked);
        LocalDate on = notice.isBefore(today) ? today : notice;
        decide(
                transfer,
                State.ACCEPTED,
                new Decided(to, asked, on, reason, clock.instant(), actor.get().name()));
        String name = present.nameOf(to.constituency(), to.classCode());
        note(transfer, "transfer.accept", "The move to " + name + " was accepted for " + Words.date(on));
        tell(transfer, "transfer-accepted", "Your move to another constituency", """
                You asked to move to another constituency of %s.
                From %s you are a member of %s.
                """.formatted(
                        trust.trustName(), Words.date(on), name));
        if (!on.isAfter(today)) {
            carryOut(id);
        }
        return on;
    }

    /** Moves a member whose day has come. */
    @Transactional
    public void carryOut(long id) {
        Transfer transfer = locked(id);
        RuleBroken.check(new TransferStandsForThat(transfer.state(), State.MOVED));
        Seat to = Objects.requireNonNull(transfer.to());
        LocalDate on = Objects.requireNonNull(transfer.movesOn());
        LocalDate asked = Objects.requireNonNull(transfer.askedOn());
        String reason = Objects.requireNonNullElse(transfer.reason(), transfer.words());
        move.move(transfer.person(), new Move(to.constituency(), to.classCode(), asked, on, reason));
        Instant at = Objects.requireNonNullElse(transfer.decidedAt(), clock.instant());
        String by = Objects.requireNonNullElse(transfer.decidedBy(), actor.get().name());
        transfers.decide(id, State.MOVED, new Decided(to, asked, on, reason, at, by));
    }

    /** Refuses, or closes what needs no move; whoever asked is told why. */
    @Transactional
    public void refuse(long id, String reason) {
        Transfer transfer = locked(id);
        decide(
                transfer,
                State.REFUSED,
                new Decided(
                        transfer.to(),
                        transfer.askedOn(),
                        null,
                        reason,
                        clock.instant(),
                        actor.get().name()));
        records.decided(new Decision(
                0,
                transfer.person(),
                clock.instant(),
                constitution.get().version(),
                "DecidedByTheOffice",
                constitution.get().terms().noticeClause(),
                "MOVE_REFUSED",
                null,
                null,
                "The move to another constituency was refused: " + reason,
                "",
                actor.get().name()));
        note(transfer, "transfer.refuse", "The move to another constituency was refused: " + reason);
        if (transfer.askedOn() != null) {
            tell(transfer, "transfer-refused", "Your move to another constituency", """
                    You asked to move to another constituency of %s. We are sorry that we cannot do so, for this reason:
                    %s
                    Your membership stays as it is. If you think that this is not right, please tell the membership office.
                    """.formatted(
                            trust.trustName(), reason));
        }
    }

    /** Takes the decision back, and the move where it was made: the transfer waits again. */
    @Transactional
    public void undo(long id) {
        Transfer transfer = locked(id);
        State next = transfer.askedOn() == null ? State.FOUND : State.ASKED;
        RuleBroken.check(new TransferStandsForThat(transfer.state(), next));
        if (transfer.state() == State.MOVED) {
            back.takeBack(
                    transfer.person(),
                    transfer.from(),
                    Objects.requireNonNull(transfer.to()),
                    Objects.requireNonNull(transfer.movesOn()));
        }
        transfers.wait(id, next);
        note(transfer, "transfer.undo", "The decision on the move to another constituency was taken back");
    }

    private void decide(Transfer transfer, State next, Decided decided) {
        RuleBroken.check(new TransferStandsForThat(transfer.state(), next));
        transfers.decide(transfer.id(), next, decided);
    }

    private Transfer locked(long id) {
        return transfers.lock(id).orElseThrow(() -> NotFound.of("transfer", id));
    }

    private void note(Transfer transfer, String action, String words) {
        records.happened(
                transfer.person(), new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote(action, "person:" + transfer.person(), words);
    }

    private void tell(Transfer transfer, String kind, String subject, String text) {
        people.find(transfer.person()).ifPresent(person -> letters.tell(person, kind, subject, text));
    }
}
