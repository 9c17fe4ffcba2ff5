package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.sessions.Sessions;

/** Takes every role from a person who leaves or is erased, and ends their sessions. */
@ApplicationScoped
public class TakeAwayAccess {

    private static final Set<Scope.Kind> OF_SEATS = Set.of(Scope.Kind.CONSTITUENCY, Scope.Kind.CLASS);

    private final Grants grants;
    private final Sessions sessions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeAwayAccess() {
        this.grants = null;
        this.sessions = null;
    }

    @Inject
    public TakeAwayAccess(Grants grants, Sessions sessions) {
        this.grants = grants;
        this.sessions = sessions;
    }

    /** For somebody who leaves: whatever they did for members ends at once, in the running transaction. */
    public void whenTheyLeave(PersonId person) {
        sessions.endAll(takeRoles(person), "left");
    }

    /**
     * For somebody whose leaving is taken back: they have the roles again that they lost by it, but for those that go with a
     * seat on the council, which is vacant since.
     */
    public void whenItWasAnError(PersonId person) {
        grants.giveBack(Subject.person(person.value()), OF_SEATS);
    }

    /** For somebody who is erased: the sessions are forgotten too. */
    public void forGood(PersonId person) {
        Subject subject = takeRoles(person);
        grants.forgetTaken(subject);
        sessions.forget(subject);
    }

    private Subject takeRoles(PersonId person) {
        Subject subject = Subject.person(person.value());
        grants.takeAll(subject);
        return subject;
    }
}
