package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.sessions.Sessions;

/** Ends sessions: an administrator anybody's, everybody their own. */
@ApplicationScoped
public class EndSessions {

    private final Sessions sessions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected EndSessions() {
        this.sessions = null;
        this.audit = null;
    }

    @Inject
    EndSessions(Sessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Ends one session; false where it had ended before. */
    @Transactional
    public boolean one(long id) {
        boolean ended = sessions.revoke(id);
        audit.wrote("session.end", "session:" + id, ended ? "Ended" : "Had ended before");
        return ended;
    }

    /** Ends all sessions of a subject; returns how many. */
    @Transactional
    public int all(Subject subject) {
        int ended = sessions.endAll(subject, "signed out everywhere");
        audit.wrote("session.end-all", subject.toString(), "Sessions ended: " + ended);
        return ended;
    }
}
