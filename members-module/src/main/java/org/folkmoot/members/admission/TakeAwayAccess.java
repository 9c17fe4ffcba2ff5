package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.sessions.Sessions;

/** Takes every role from a person who leaves or is erased, and ends their sessions. */
@ApplicationScoped
public class TakeAwayAccess {

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

    /** For somebody who is erased: the sessions are forgotten too. */
    public void forGood(PersonId person) {
        sessions.forget(takeRoles(person));
    }

    private Subject takeRoles(PersonId person) {
        Subject subject = Subject.person(person.value());
        grants.of(subject).forEach(each -> grants.take(subject, each.role(), each.scope()));
        return subject;
    }
}
