package org.folkmoot.platform.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.access.Actor;

/**
 * The one way in for the container: our session cookie. It never asks anybody to sign in; that a route needs it is
 * decided with the route, by its permission.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    /** The request attribute under which the front door finds the signed-in {@link Session}. */
    public static final String FOUND = Session.class.getName();

    private final Sessions sessions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SessionMechanism() {
        this.sessions = null;
    }

    @Inject
    public SessionMechanism(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Session> session = needsNobody(request)
                ? Optional.empty()
                : SessionCookie.read(request, SessionCookie.SESSION).flatMap(sessions::find);
        if (session.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(FOUND, session.get());
        Actor actor = session.get().actor();
        return context.notifyContainerAboutLogin(String.valueOf(actor.subject()), roles(actor));
    }

    private static boolean needsNobody(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/health/");
    }

    private static Set<String> roles(Actor actor) {
        return actor.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
