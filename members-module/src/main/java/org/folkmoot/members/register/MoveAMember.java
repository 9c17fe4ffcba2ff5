package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.ApplicantHasReachedTheMinimumAge;
import org.folkmoot.members.model.rules.ConstituencyExists;
import org.folkmoot.members.model.rules.MoveBeginsWithinTheMembership;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.members.model.rules.MoveLeadsElsewhere;
import org.folkmoot.members.model.rules.OnlyAMemberCanMove;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Moves a member to another constituency at the member's request; where they were stays on record. */
@ApplicationScoped
public class MoveAMember {

    /** Why the membership before ended. */
    static final String WHY = "Moved at their request";

    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final PresentConstitution constitution;
    private final ForeseeTheConstituency foresee;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveAMember() {
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.constitution = null;
        this.foresee = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public MoveAMember(
            People people,
            Memberships memberships,
            Records records,
            PresentConstitution constitution,
            ForeseeTheConstituency foresee,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.constitution = constitution;
        this.foresee = foresee;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Moves the member. */
    @Transactional
    public void move(PersonId id, Move move) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        Constitution present = constitution.get();
        RuleBroken.check(new ConstituencyExists(present, move.constituency(), move.classCode()));
        Membership before = presentOf(id);
        RuleBroken.check(new MoveLeadsElsewhere(before, move.constituency(), move.classCode()));
        RuleBroken.check(new MoveBeginsWithinTheMembership(move.on(), before.joinedOn(), TrustClock.today(clock)));
        RuleBroken.check(new MoveHonoursTheNotice(present.terms(), move.askedOn(), move.on()));
        Constituency target = present.constituency(move.constituency()).orElseThrow();
        checkAge(person, target, move.on());
        long decision = records.decided(decision(person, present, target, move));
        replace(person, before, move, present.version(), decision);
        tell(id, before, move, present);
    }

    private Membership presentOf(PersonId id) {
        Membership before = memberships.activeOf(id).orElse(null);
        RuleBroken.check(new OnlyAMemberCanMove(before));
        return memberships.activeOf(id).orElseThrow();
    }

    private static void checkAge(Person person, Constituency target, LocalDate on) {
        LocalDate born = person.born();
        if (born != null) {
            RuleBroken.check(new ApplicantHasReachedTheMinimumAge(target, born, on));
        }
    }

    /** The old membership is ended in the database first: it lets no person have two. */
    private void replace(Person person, Membership before, Move move, int version, long decision) {
        before.end(move.on(), WHY);
        person.memberOf(move.constituency(), move.classCode(), move.on());
        people.flush();
        memberships.add(
                new Membership(person.id(), move.constituency(), move.classCode(), version, decision, move.on()));
    }

    private void tell(PersonId id, Membership before, Move move, Constitution present) {
        String from = present.nameOf(before.constituency(), before.classCode());
        String to = present.nameOf(move.constituency(), move.classCode());
        String words = "Moved from " + from + " to " + to + " at their request: " + move.reason();
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.move", "person:" + id, words);
        events.publish(event(id, before, move));
    }

    private static TrustEvent event(PersonId id, Membership before, Move move) {
        return before.constituency().equals(move.constituency())
                ? new MemberChanged(id)
                : new ConstituencyChanged(id, before.constituency(), move.constituency(), move.on());
    }

    private Decision decision(Person person, Constitution present, Constituency target, Move move) {
        Option option =
                foresee.option(person, target, move.classCode(), move.on()).orElseGet(() -> byTheOffice(target, move));
        return new Decision(
                0,
                person.id(),
                clock.instant(),
                present.version(),
                option.rule(),
                option.clause(),
                "MOVED",
                move.constituency(),
                move.classCode(),
                option.why(),
                ForeseeTheConstituency.inputs(person, target, move.on()),
                actor.get().name(),
                ("Asked for on " + Words.date(move.askedOn()) + ". " + foresee.evidence(person)).strip());
    }

    private static Option byTheOffice(Constituency target, Move move) {
        return new Option(
                target.code(),
                move.classCode(),
                target.name(),
                "Decided by the membership office: " + move.reason(),
                "DecidedByTheOffice",
                target.clause());
    }
}
