package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.rules.OnlyWhoLeftJoinsAgain;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Takes back an end that was a mistake: the membership that ended last goes on as if nothing had happened. */
@ApplicationScoped
public class TakeBackTheEndOfAMembership {

    private final People people;
    private final Memberships memberships;
    private final GoOnAsAMember goOn;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeBackTheEndOfAMembership() {
        this.people = null;
        this.memberships = null;
        this.goOn = null;
    }

    @Inject
    public TakeBackTheEndOfAMembership(People people, Memberships memberships, GoOnAsAMember goOn) {
        this.people = people;
        this.memberships = memberships;
        this.goOn = goOn;
    }

    /** Takes it back. */
    @Transactional
    public void takeBack(PersonId id) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new OnlyWhoLeftJoinsAgain(person.status()));
        Membership last = memberships.of(id).stream()
                .filter(each -> Objects.equals(each.endedOn(), person.leftOn()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("ended membership of person", id));
        goOn.goOn(person, Objects.requireNonNull(last.endReason()));
    }
}
