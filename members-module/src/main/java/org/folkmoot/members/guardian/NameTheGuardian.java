package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardians;
import org.folkmoot.members.model.Guardians.Kept;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps who agrees for somebody below the age of consent, and asks them whether they do. */
@ApplicationScoped
public class NameTheGuardian {

    private final People people;
    private final Guardians guardians;
    private final GuardianLetters letters;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NameTheGuardian() {
        this.people = null;
        this.guardians = null;
        this.letters = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public NameTheGuardian(
            People people,
            Guardians guardians,
            GuardianLetters letters,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.guardians = guardians;
        this.letters = letters;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whom an applicant named, just put on record; they are asked at once unless they have agreed on paper. */
    public void named(Person person, Guardian guardian, boolean agreed) {
        guardians.keep(person.id(), guardian);
        noted(person.id(), "guardian.name", "A parent or guardian was named");
        if (!agreed) {
            ask(person);
        }
    }

    /** Whom the office names or corrects; links that were sent before stop working, and a new one is sent. */
    @Transactional
    public boolean name(PersonId id, Guardian guardian) {
        Person person = person(id);
        if (kept(id).filter(each -> each.guardian().equals(guardian)).isPresent()) {
            return false;
        }
        guardians.keep(id, guardian);
        noted(id, "guardian.name", "The parent or guardian was entered or corrected");
        return ask(person);
    }

    /** Asks once more; false where they cannot be reached. */
    @Transactional
    public boolean askAgain(PersonId id) {
        return ask(person(id));
    }

    private boolean ask(Person person) {
        boolean asked = kept(person.id())
                .map(kept -> letters.ask(person, kept))
                .orElseThrow(() -> NotFound.of("parent or guardian of", person.id()));
        if (asked) {
            noted(person.id(), "guardian.ask", "The parent or guardian was asked to agree");
        }
        return asked;
    }

    private Optional<Kept> kept(PersonId id) {
        return guardians.of(id);
    }

    private Person person(PersonId id) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new RecordHasNotBeenErased(person.status()));
        return person;
    }

    private void noted(PersonId id, String action, String words) {
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote(action, "person:" + id, words);
    }
}
