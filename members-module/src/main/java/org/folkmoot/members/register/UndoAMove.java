package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.rules.NothingHasHappenedSinceTheMove;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Takes a move to another constituency back while nothing else has happened to the membership since. */
@ApplicationScoped
public class UndoAMove {

    private final People people;
    private final Memberships memberships;
    private final Transfers transfers;
    private final Records records;
    private final PresentConstitution constitution;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UndoAMove() {
        this.people = null;
        this.memberships = null;
        this.transfers = null;
        this.records = null;
        this.constitution = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public UndoAMove(
            People people,
            Memberships memberships,
            Transfers transfers,
            Records records,
            PresentConstitution constitution,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.transfers = transfers;
        this.records = records;
        this.constitution = constitution;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What somebody was a member of until the move to their present constituency; empty where they came another way. */
    public Optional<Membership> before(PersonId id) {
        return memberships.activeOf(id).flatMap(present -> memberships.of(id).stream()
                .filter(each -> present.joinedOn().equals(each.endedOn()))
                .filter(each -> MoveAMember.WHY.equals(each.endReason()))
                .findFirst());
    }

    /** The transfer that made this move; empty where the office moved them itself. */
    public Optional<Transfer> transferOf(PersonId id) {
        return before(id).flatMap(each -> transfers.thatMoved(id, Objects.requireNonNull(each.endedOn())));
    }

    /** Takes the move to their present constituency back. */
    @Transactional
    public void takeBack(PersonId id) {
        Membership before = before(id).orElseThrow(() -> NotFound.of("move of person", id));
        Membership present = memberships.activeOf(id).orElseThrow();
        takeBack(id, seat(before), seat(present), present.joinedOn());
    }

    private static Seat seat(Membership each) {
        return new Seat(each.constituency(), each.classCode());
    }

    /** Takes it back: the membership before goes on as if it had not ended. */
    @Transactional
    public void takeBack(PersonId id, Seat from, Seat to, LocalDate movedOn) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        Membership present = memberships.activeOf(id).orElse(null);
        RuleBroken.check(new NothingHasHappenedSinceTheMove(present, to, movedOn));
        Membership before = memberships.of(id).stream()
                .filter(each -> movedOn.equals(each.endedOn()))
                .filter(each -> each.constituency().equals(from.constituency()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("membership before the move of person", id));
        Objects.requireNonNull(present).end(movedOn, "Moved in error");
        people.flush();
        before.goOn();
        person.memberOf(before.constituency(), before.classCode(), before.joinedOn());
        people.flush();
        tell(id, from, to);
    }

    private void tell(PersonId id, Seat from, Seat to) {
        String words = "The move to " + constitution.nameOf(to.constituency(), to.classCode()) + " was taken back";
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        records.decided(new Decision(
                0,
                id,
                clock.instant(),
                constitution.get().version(),
                "DecidedByTheOffice",
                "",
                "BACK",
                from.constituency(),
                from.classCode(),
                words + ". The membership before it goes on.",
                "",
                actor.get().name()));
        audit.wrote("member.unmove", "person:" + id, words);
        events.publish(
                from.constituency().equals(to.constituency())
                        ? new MemberChanged(id)
                        : new ConstituencyChanged(id, to.constituency(), from.constituency(), TrustClock.today(clock)));
    }
}
