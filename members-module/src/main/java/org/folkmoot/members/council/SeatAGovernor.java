package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.CouncilRules;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.HowSeated;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.GovernorHasReachedTheMinimumAge;
import org.folkmoot.members.model.rules.GovernorHoldsOneSeat;
import org.folkmoot.members.model.rules.GovernorIsAMemberOfTheConstituency;
import org.folkmoot.members.model.rules.GovernorServesNoLongerThanTheCap;
import org.folkmoot.members.model.rules.SeatIsVacant;
import org.folkmoot.members.model.rules.TermIsNoLongerThanAllowed;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Seats an elected or appointed governor, or the same one again, within the rules of the law and the constitution. */
@ApplicationScoped
public class SeatAGovernor {

    private final Council council;
    private final PresentCouncil present;
    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final ConvenerGrants grants;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeatAGovernor() {
        this.council = null;
        this.present = null;
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.grants = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    SeatAGovernor(
            Council council,
            PresentCouncil present,
            People people,
            Memberships memberships,
            Records records,
            ConvenerGrants grants,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.council = council;
        this.present = present;
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.grants = grants;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Who sits from when.
     *
     * @param person an elected governor's number; null for an appointed governor who is not on record
     * @param name an appointed governor's name
     */
    public record Seating(@Nullable PersonId person, String name, LocalDate from, LocalDate to, HowSeated how) {}

    /** Seats the governor; returns the term's id. */
    @Transactional
    public long seat(long id, Seating seating) {
        CouncilRules rules = present.rules();
        Seat seat = council.seat(id).orElseThrow(() -> NotFound.of("seat", id));
        Term sitting = council.inSeat(id).stream()
                .filter(each -> each.endedOn() == null)
                .findFirst()
                .orElse(null);
        RuleBroken.check(new SeatIsVacant(sitting));
        RuleBroken.check(new TermIsNoLongerThanAllowed(seating.from(), seating.to(), rules.termYears()));
        PersonId person = seating.person();
        String name = person == null ? seating.name() : standing(person, seat, seating, rules);
        long term = council.begin(new Term(
                0,
                id,
                person == null ? null : person.value(),
                name,
                seating.from(),
                seating.to(),
                seating.how(),
                null,
                null));
        grants.give(seat, person == null ? null : person.value());
        note(term, name, person, seating);
        return term;
    }

    private String standing(PersonId id, Seat seat, Seating seating, CouncilRules rules) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        List<Term> before = council.of(id);
        RuleBroken.check(new GovernorHoldsOneSeat(before.stream().anyMatch(each -> each.endedOn() == null)));
        if (seat.elected()) {
            Membership active = memberships.activeOf(id).orElse(null);
            RuleBroken.check(new GovernorIsAMemberOfTheConstituency(
                    seat, active == null ? null : active.constituency(), active == null ? null : active.classCode()));
        }
        RuleBroken.check(new GovernorHasReachedTheMinimumAge(rules.minimumAge(), person.born(), seating.from()));
        RuleBroken.check(new GovernorServesNoLongerThanTheCap(
                daysServed(before), seating.from(), seating.to(), rules.capYears()));
        return person.name().full();
    }

    private long daysServed(List<Term> before) {
        LocalDate today = TrustClock.today(clock);
        return before.stream()
                .mapToLong(each -> ChronoUnit.DAYS.between(each.from(), each.servedTo(today)) + 1)
                .filter(each -> each > 0)
                .sum();
    }

    private void note(long term, String name, @Nullable PersonId person, Seating seating) {
        String words = seating.how().words() + " to the council until " + seating.to();
        if (person != null) {
            records.happened(
                    person, new HistoryLine(clock.instant(), actor.get().name(), words));
        }
        audit.wrote("council.seat", "term:" + term, person == null ? name + ": " + words : words);
    }
}
