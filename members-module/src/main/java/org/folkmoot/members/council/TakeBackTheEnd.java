package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.GovernorHoldsOneSeat;
import org.folkmoot.members.model.rules.GovernorIsAMemberOfTheConstituency;
import org.folkmoot.members.model.rules.SeatIsVacant;
import org.folkmoot.members.model.rules.TermIsNotOver;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.refusals.RuleBroken;

/** Takes the end of a governor's term back, where the seat is still vacant and the governor could sit in it today. */
@ApplicationScoped
public class TakeBackTheEnd {

    /** Why the term of a governor ended who moved to another constituency. */
    static final String NO_LONGER_A_MEMBER = "No longer a member of the constituency";

    private final Council council;
    private final Memberships memberships;
    private final ConvenerGrants grants;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeBackTheEnd() {
        this.council = null;
        this.memberships = null;
        this.grants = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    TakeBackTheEnd(
            Council council,
            Memberships memberships,
            ConvenerGrants grants,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.council = council;
        this.memberships = memberships;
        this.grants = grants;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Lets the term go on; a second time changes nothing. */
    @Transactional
    public void takeBack(long id) {
        Term term = council.term(id).orElseThrow(() -> NotFound.of("term", id));
        if (term.endedOn() == null) {
            return;
        }
        Seat seat = council.seat(term.seat()).orElseThrow(() -> NotFound.of("seat", term.seat()));
        against(term, seat).forEach(RuleBroken::check);
        goOn(term, seat, "the end was taken back");
    }

    /** Lets terms go on that ended with a change of boundaries which was undone, where nothing speaks against it. */
    @Transactional
    public void afterBoundaries() {
        for (Term term : council.endedByUndoneBoundaries(TrustClock.today(clock), NO_LONGER_A_MEMBER)) {
            Seat seat = council.seat(term.seat()).orElseThrow(() -> NotFound.of("seat", term.seat()));
            if (against(term, seat).stream().noneMatch(Rule::broken)) {
                goOn(term, seat, "the change of boundaries that ended it was undone");
            }
        }
    }

    /** Lets a term go on that ended with a membership which goes on after all, where nothing speaks against it. */
    @Transactional
    public void afterTheMembershipGoesOn(PersonId person) {
        Membership active = memberships.activeOf(person).orElse(null);
        if (active == null) {
            return;
        }
        for (Term term : council.of(person)) {
            LocalDate on = term.endedOn();
            boolean ended = on != null
                    && NO_LONGER_A_MEMBER.equals(term.endReason())
                    && active.joinedOn().isBefore(on);
            Seat seat = council.seat(term.seat()).orElseThrow(() -> NotFound.of("seat", term.seat()));
            if (ended && against(term, seat).stream().noneMatch(Rule::broken)) {
                goOn(term, seat, "the membership goes on");
            }
        }
    }

    private void goOn(Term term, Seat seat, String why) {
        council.goOn(term.id());
        grants.give(seat, term.person());
        if (term.person() != null) {
            records.happened(
                    new PersonId(term.person()),
                    new HistoryLine(clock.instant(), actor.get().name(), "A governor still: " + why));
        }
        audit.wrote("council.goon", "term:" + term.id(), why);
    }

    private List<Rule> against(Term term, Seat seat) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new TermIsNotOver(term.to(), TrustClock.today(clock)));
        rules.add(new SeatIsVacant(council.inSeat(seat.id()).stream()
                .filter(each -> each.endedOn() == null)
                .findFirst()
                .orElse(null)));
        if (term.person() != null) {
            PersonId person = new PersonId(term.person());
            rules.add(new GovernorHoldsOneSeat(council.of(person).stream().anyMatch(each -> each.endedOn() == null)));
            if (seat.elected()) {
                Membership active = memberships.activeOf(person).orElse(null);
                rules.add(new GovernorIsAMemberOfTheConstituency(
                        seat,
                        active == null ? null : active.constituency(),
                        active == null ? null : active.classCode()));
            }
        }
        return rules;
    }
}
