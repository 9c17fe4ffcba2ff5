package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.guardian.TellTheGuardian;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Shows the consents and objections of a person with their history, and records what was said to the office. */
@ApplicationScoped
public class KeepConsents {

    private final Consents consents;
    private final People people;
    private final Records records;
    private final TellTheGuardian guardian;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepConsents() {
        this.consents = null;
        this.people = null;
        this.records = null;
        this.guardian = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public KeepConsents(
            Consents consents,
            People people,
            Records records,
            TellTheGuardian guardian,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.consents = consents;
        this.people = people;
        this.records = records;
        this.guardian = guardian;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Somebody's, for the office. */
    public List<ConsentLine> of(PersonId person) {
        audit.read(person, "consents and objections");
        return consents.of(person);
    }

    /** The signed-in person's own. */
    public List<ConsentLine> mine() {
        return of(actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person")));
    }

    /** Records one; an objection counts at once. */
    @Transactional
    public void record(PersonId id, Subject subject, boolean given, String words) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new RecordHasNotBeenErased(person.status()));
        consents.note(
                new ConsentLine(id, subject, given, clock.instant(), actor.get().name(), words));
        person.object(
                subject == Subject.REGISTER ? given : person.objectsToRegister(),
                subject == Subject.ENGAGEMENT ? given : person.objectsToEngagement());
        people.flush();
        String what = subject.words() + (given ? ": given" : ": taken back");
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), what));
        audit.wrote("consent.record", "person:" + id, what);
        if (subject == Subject.GUARDIAN) {
            guardian.recorded(person, given);
        }
        events.publish(new MemberChanged(id));
    }
}
