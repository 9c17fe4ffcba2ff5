package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardians;
import org.folkmoot.members.model.Guardians.Kept;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.rules.ParentOrGuardianAgrees;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Shows the office who agrees for somebody, whether they have, and whether anybody has to. */
@ApplicationScoped
public class SeeTheGuardian {

    private final People people;
    private final Guardians guardians;
    private final Consents consents;
    private final PresentConstitution constitution;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeTheGuardian() {
        this.people = null;
        this.guardians = null;
        this.consents = null;
        this.constitution = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SeeTheGuardian(
            People people,
            Guardians guardians,
            Consents consents,
            PresentConstitution constitution,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.guardians = guardians;
        this.consents = consents;
        this.constitution = constitution;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who agrees for this person. */
    public Seen of(PersonId id) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        audit.read(id, "parent or guardian");
        return seen(person);
    }

    /** The same where somebody is named or has to be; empty for everybody else. */
    public Optional<Seen> ifAny(PersonId id) {
        return people.find(id).map(this::seen).filter(each -> each.needed() || each.guardian() != null);
    }

    private Seen seen(Person person) {
        LocalDate born = person.born();
        boolean needed = born != null
                && new ParentOrGuardianAgrees(constitution.get().terms(), born, TrustClock.today(clock)).broken();
        return new Seen(
                person.name().full(),
                guardians.of(person.id()).map(Kept::guardian).orElse(null),
                needed,
                consents.of(person.id()).stream()
                        .filter(each -> each.subject() == Subject.GUARDIAN)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * What there is.
     *
     * @param name the person's
     * @param needed whether the constitution asks for somebody's consent today
     * @param answer the newest; null where there is none yet
     */
    public record Seen(
            String name,
            @Nullable Guardian guardian,
            boolean needed,
            @Nullable ConsentLine answer) {

        /** Who it is and what they answered, in one line. */
        public String words() {
            String who = guardian == null
                    ? "Nobody is named"
                    : guardian.name() + ", " + guardian.relation().words().toLowerCase(Locale.ROOT);
            return who + ": " + (answer == null ? "no answer yet" : answer.given() ? "agrees" : "does not agree");
        }
    }
}
