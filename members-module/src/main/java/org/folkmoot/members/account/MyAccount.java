package org.folkmoot.members.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.register.CorrectARecord;
import org.folkmoot.members.register.EndAMembership;
import org.folkmoot.members.register.PersonDetails;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;

/** The signed-in person's own record; nobody else's can be reached from here. */
@ApplicationScoped
public class MyAccount {

    private final People people;
    private final Memberships memberships;
    private final Choices choices;
    private final Records records;
    private final Consents consents;
    private final CorrectARecord correct;
    private final EndAMembership end;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyAccount() {
        this.people = null;
        this.memberships = null;
        this.choices = null;
        this.records = null;
        this.consents = null;
        this.correct = null;
        this.end = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public MyAccount(
            People people,
            Memberships memberships,
            Choices choices,
            Records records,
            Consents consents,
            CorrectARecord correct,
            EndAMembership end,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.choices = choices;
        this.records = records;
        this.consents = consents;
        this.correct = correct;
        this.end = end;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whose account it is. */
    public Person me() {
        PersonId id = myId();
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        audit.read(id, "own account");
        return person;
    }

    private PersonId myId() {
        return actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person"));
    }

    /** Every decision about me, the newest first. */
    public List<Decision> decisions() {
        return records.decisionsOn(myId());
    }

    /** Why I am in my constituency, or why I am in none: what my membership rests on, or else the newest decision. */
    public Optional<Decision> why() {
        Long decision = memberships.activeOf(myId()).map(Membership::decisionId).orElse(null);
        return decision == null ? decisions().stream().findFirst() : records.decision(decision);
    }

    /** What I chose. */
    public List<String> chosen(Choices.Kind kind) {
        return choices.of(myId(), kind);
    }

    /** Corrects my details. */
    @Transactional
    public void correct(int version, PersonDetails details) {
        correct.correct(myId(), version, details, "changed by the member");
    }

    /** Chooses topics and networks. */
    @Transactional
    public void choose(List<String> interests, List<String> networks, Set<String> consented) {
        PersonId id = myId();
        choices.choose(id, Choices.Kind.INTEREST, interests, Set.of(), clock.instant());
        choices.choose(id, Choices.Kind.NETWORK, networks, consented, clock.instant());
        if (!consented.isEmpty()) {
            consented(id, Subject.NETWORK, true, "On the member’s own page");
        }
        note(id, "Changed topics and networks");
    }

    /** Objects to standing in the public register, or takes the objection back. */
    @Transactional
    public void object(boolean toRegister) {
        PersonId id = myId();
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        person.object(toRegister, person.objectsToEngagement());
        consented(id, Subject.REGISTER, toRegister, "On the member’s own page");
        note(id, toRegister ? "Objected to the public register" : "Took back the objection to the public register");
    }

    private void consented(PersonId id, Subject subject, boolean given, String words) {
        consents.note(
                new ConsentLine(id, subject, given, clock.instant(), actor.get().name(), words));
    }

    private void note(PersonId id, String words) {
        people.flush();
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("account.change", "person:" + id, words);
        events.publish(new MemberChanged(id));
    }

    /** Leaves. */
    @Transactional
    public void leave() {
        end.end(myId(), "The member asked to leave");
    }
}
