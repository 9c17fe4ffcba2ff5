package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.access.Visit;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.sessions.Device;
import org.folkmoot.platform.sessions.Sessions;

/** Signs someone in who has proved who they are: a new session, an audit entry, a mail when the device is new. */
@ApplicationScoped
class BeginSession {

    private final Sessions sessions;
    private final Grants grants;
    private final Audit audit;
    private final CurrentActor actors;
    private final CurrentVisit visits;
    private final SignInMails mails;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected BeginSession() {
        this.sessions = null;
        this.grants = null;
        this.audit = null;
        this.actors = null;
        this.visits = null;
        this.mails = null;
    }

    @Inject
    BeginSession(
            Sessions sessions,
            Grants grants,
            Audit audit,
            CurrentActor actors,
            CurrentVisit visits,
            SignInMails mails) {
        this.sessions = sessions;
        this.grants = grants;
        this.audit = audit;
        this.actors = actors;
        this.visits = visits;
        this.mails = mails;
    }

    @Transactional
    SignedIn begin(Identity who, String method, String next) {
        Device device = Device.of(visits.get().map(Visit::agent).orElse(""));
        Sessions.Started started = sessions.start(who.subject(), who.name(), method, device);
        List<Grant> held = grants.of(who.subject());
        Actor actor = new Actor(who.name(), who.subject(), held);
        actors.run(
                actor,
                () -> audit.wrote("sign-in", String.valueOf(who.subject()), "By " + method + ", " + device.words()));
        if (started.newDevice()) {
            mails.newDevice(who, device.words());
        }
        return new SignedIn(started.token(), next.isEmpty() ? Home.of(actor) : next);
    }
}
