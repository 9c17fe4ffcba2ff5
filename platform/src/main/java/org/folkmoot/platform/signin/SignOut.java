package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.sessions.Sessions;

/** Someone signs out, in one browser or everywhere. */
@ApplicationScoped
public class SignOut {

    private final Sessions sessions;
    private final CurrentActor actors;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignOut() {
        this.sessions = null;
        this.actors = null;
        this.audit = null;
    }

    @Inject
    SignOut(Sessions sessions, CurrentActor actors, Audit audit) {
        this.sessions = sessions;
        this.actors = actors;
        this.audit = audit;
    }

    /** Ends the session; without one nothing happens. */
    @Transactional
    public void end(String session) {
        if (actors.get().subject() != null) {
            sessions.end(session);
            audit.wrote("sign-out", String.valueOf(actors.get().subject()), "Signed out");
        }
    }

    /** Ends all sessions of whoever is signed in. */
    @Transactional
    public void endEverywhere() {
        Subject subject = actors.get().subject();
        if (subject != null) {
            int ended = sessions.endAll(subject, "signed out everywhere");
            audit.wrote("sign-out", subject.toString(), "Signed out everywhere, sessions: " + ended);
        }
    }
}
