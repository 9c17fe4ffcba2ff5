package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.PersonHasNoOtherMembership;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Lets a membership that ended in error go on as if it had not ended. */
@ApplicationScoped
public class GoOnAsAMember {

    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final TakeAwayAccess access;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GoOnAsAMember() {
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
    public GoOnAsAMember(
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

    /** The newest membership that ended for this reason goes on. */
    @Transactional
    public void goOn(Person person, String reason) {
        PersonId id = person.id();
        RuleBroken.check(new PersonHasNoOtherMembership(memberships.activeOf(id).orElse(null)));
        Membership ended = memberships.of(id).stream()
                .filter(each -> reason.equals(each.endReason()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("ended membership of person", id));
        ended.goOn();
        LocalDate joined = Objects.requireNonNullElse(person.joinedOn(), ended.joinedOn());
        person.memberOf(ended.constituency(), ended.classCode(), joined);
        access.whenItWasAnError(id);
        people.flush();
        String words = "The membership goes on: its end was taken back";
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.goon", "person:" + id, words);
        events.publish(new MemberJoined(id, ended.constituency(), joined));
        // a seat that went with the membership may be theirs again
        events.publish(new MemberChanged(id));
    }
}
