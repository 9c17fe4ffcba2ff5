package org.folkmoot.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.StandingStep;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Records that somebody has gone away, is suspended or has died, and takes it back; nobody is written to by it. */
@ApplicationScoped
public class ChangeStanding {

    private static final String DIED = "Died";

    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final DecideByASmallRule decide;
    private final TakeAwayAccess access;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChangeStanding() {
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.decide = null;
        this.access = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public ChangeStanding(
            People people,
            Memberships memberships,
            Records records,
            DecideByASmallRule decide,
            TakeAwayAccess access,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.decide = decide;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records it, for a reason. Whoever dies is no longer a member; the others stay members who are not written to. */
    @Transactional
    public void record(PersonId id, PersonStatus next, String reason) {
        Person person = person(id);
        StandingStep step = new StandingStep(person.status(), next);
        RuleBroken.check(step.rule());
        LocalDate today = TrustClock.today(clock);
        boolean died = next == PersonStatus.DECEASED;
        if (died) {
            memberships.activeOf(id).ifPresent(each -> each.end(today, DIED));
        }
        person.stands(next, died ? today : null);
        access.whenTheyLeave(id);
        decide.decided(id, step.rule(), step.outcome(), step.words(), step.inputs(), reason);
        note(id, "member.standing", next.words() + ": " + reason);
        events.publish(died ? new MemberLeft(id, today) : new MemberChanged(id));
    }

    /** Takes it back: they are what they were. */
    @Transactional
    public void takeBack(PersonId id, String reason) {
        Person person = person(id);
        if (person.status() == PersonStatus.DECEASED) {
            memberships.of(id).stream()
                    .filter(each -> DIED.equals(each.endReason()))
                    .findFirst()
                    .ifPresent(each -> each.goOn());
        }
        boolean member = memberships.activeOf(id).isPresent();
        PersonStatus next = member ? PersonStatus.MEMBER : PersonStatus.SUPPORTER;
        StandingStep step = new StandingStep(person.status(), next);
        RuleBroken.check(step.rule());
        person.stands(next, null);
        access.whenItWasAnError(id);
        decide.decided(id, step.rule(), step.outcome(), step.words(), step.inputs(), reason);
        note(id, "member.standing", "Back on the list: " + reason);
        events.publish(new MemberChanged(id));
    }

    private void note(PersonId id, String action, String words) {
        people.flush();
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote(action, "person:" + id, words);
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> NotFound.of("person", id));
    }
}
