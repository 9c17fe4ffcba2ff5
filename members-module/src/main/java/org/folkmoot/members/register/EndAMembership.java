package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.OnlyAMemberCanLeave;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Ends somebody's membership or sign-up, and their access at once; what they were stays on record. */
@ApplicationScoped
public class EndAMembership {

    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final TakeAwayAccess access;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EndAMembership() {
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.access = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public EndAMembership(
            People people,
            Memberships memberships,
            Records records,
            TakeAwayAccess access,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Ends it today for a reason. */
    @Transactional
    public void end(PersonId id, String reason) {
        end(id, TrustClock.today(clock), reason);
    }

    /** Ends it for a reason on a day that may lie behind, because what made them a member ended then. */
    @Transactional
    public void end(PersonId id, LocalDate day, String reason) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new OnlyAMemberCanLeave(person.status()));
        memberships.activeOf(id).ifPresent(each -> each.end(day, reason));
        person.left(day);
        access.whenTheyLeave(id);
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), "Left: " + reason));
        audit.wrote("member.leave", "person:" + id, reason);
        events.publish(new MemberLeft(id, day));
    }
}
