package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.PersonHasNoOtherMembership;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Makes a person a member of a constituency, or somebody who signed up, and tells the other modules. */
@ApplicationScoped
public class AdmitAPerson {

    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final PresentConstitution constitution;
    private final Letters letters;
    private final JoinOnTheFormerRecord former;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AdmitAPerson() {
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.constitution = null;
        this.letters = null;
        this.former = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public AdmitAPerson(
            People people,
            Memberships memberships,
            Records records,
            PresentConstitution constitution,
            Letters letters,
            JoinOnTheFormerRecord former,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.constitution = constitution;
        this.letters = letters;
        this.former = former;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Admits the person today, on the record on which they left where there is one; returns whose record it is. */
    @Transactional
    public PersonId admit(
            Person applicant, @Nullable String constituency, @Nullable String classCode, @Nullable Long decision) {
        Person person = constituency == null ? applicant : former.of(applicant);
        LocalDate today = TrustClock.today(clock);
        String where = constituency == null ? "" : begin(person, constituency, classCode, decision, today);
        if (constituency == null) {
            person.signedUp(today);
        }
        people.flush();
        String words = constituency == null ? "Signed up" : "Became a member of " + where;
        records.happened(
                person.id(), new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.admit", "person:" + person.id(), words);
        letters.welcome(person, where);
        events.publish(new MemberJoined(person.id(), constituency, today));
        return person.id();
    }

    private String begin(
            Person person, String constituency, @Nullable String classCode, @Nullable Long decision, LocalDate today) {
        RuleBroken.check(
                new PersonHasNoOtherMembership(memberships.activeOf(person.id()).orElse(null)));
        var present = constitution.get();
        memberships.add(new Membership(person.id(), constituency, classCode, present.version(), decision, today));
        person.memberOf(constituency, classCode, today);
        return present.nameOf(constituency, classCode);
    }
}
