package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.rules.ParentOrGuardianHasAgreed;
import org.folkmoot.platform.clock.TrustClock;

/** Decides whether somebody may be asked the equality questions: not below the age of consent without a guardian's. */
@ApplicationScoped
public class AgeForEqualityQuestions {

    private final People people;
    private final Consents consents;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AgeForEqualityQuestions() {
        this.people = null;
        this.consents = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public AgeForEqualityQuestions(People people, Consents consents, PresentConstitution constitution, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.constitution = constitution;
        this.clock = clock;
    }

    /** True where they may be asked. */
    public boolean allows(PersonId id) {
        return people.find(id)
                .map(Person::born)
                .map(born -> new ParentOrGuardianHasAgreed(
                        constitution.get().terms(),
                        born,
                        TrustClock.today(clock),
                        consents.stands(id, Subject.GUARDIAN)))
                .filter(ParentOrGuardianHasAgreed::broken)
                .isEmpty();
    }
}
