package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.sessions.Sessions;

/** Takes every role from a person and ends and forgets their sessions. */
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

    /** Takes it, in the running transaction. */
    void from(PersonId person) {
        Subject subject = Subject.person(person.value());
        grants.of(subject).forEach(each -> grants.take(subject, each.role(), each.scope()));
        sessions.forget(subject);
    }
}
