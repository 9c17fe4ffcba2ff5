package org.folkmoot.platform.access.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Visit;
import org.folkmoot.platform.keptforms.KeptForms;
import org.folkmoot.platform.keptforms.web.SentForm;
import org.folkmoot.platform.sessions.SessionCookie;
import org.folkmoot.platform.signin.LocalPath;
import org.folkmoot.platform.signin.web.Cookies;

/**
 * Decides whether the actor may use a route. Who is not signed in is sent to sign in and comes back afterwards, with what they had typed; who is,
 * but may not, gets a page that says so.
 */
@Priority(Priorities.AUTHORIZATION)
class AccessCheck implements ContainerRequestFilter {

    private final Route route;
    private final BoundActor actors = new BoundActor();
    private final CurrentVisit visits = new CurrentVisit();

    AccessCheck(Route route) {
        this.route = route;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        visits.get().ifPresent(visit -> visit.route(route.path()));
        if (route.open()) {
            return;
        }
        Actor actor = actors.get();
        if (!mayUse(actor)) {
            visits.get().ifPresent(Visit::markTurnedAway);
        }
        if (actor.subject() == null) {
            request.abortWith(route.changesState() ? signInAndGoOn(request) : signIn(request));
        } else if (!mayUse(actor)) {
            throw new ForbiddenException("Needs " + route.permission());
        }
    }

    private boolean mayUse(Actor actor) {
        Permission permission = route.permission();
        return permission != null
                && (actor.may(permission) || (permission == Permission.BE_SIGNED_IN && actor.subject() != null));
    }

    private static Response signIn(ContainerRequestContext request) {
        return Response.seeOther(UriBuilder.fromPath("/sign-in")
                        .queryParam("next", "{next}")
                        .build(LocalPath.of(request.getUriInfo().getRequestUri())))
                .build();
    }

    /** Somebody whose session has ended gets back what they sent; a stranger only the page it came from. */
    private static Response signInAndGoOn(ContainerRequestContext request) {
        String from = cameFrom(request);
        Cookie session = request.getCookies().get(SessionCookie.SESSION);
        Optional<String> kept = session == null
                ? Optional.empty()
                : SentForm.of(request, from)
                        .flatMap(form ->
                                CDI.current().select(KeptForms.class).get().keep(session.getValue(), form));
        UriBuilder signIn =
                UriBuilder.fromPath("/sign-in").queryParam("next", "{next}").queryParam("because", "{because}");
        return kept.map(token -> Response.seeOther(signIn.build("/kept-form", "kept"))
                        .cookie(Cookies.lasting(SessionCookie.KEPT_FORM, token, (int) KeptForms.LIFE.toSeconds())))
                .orElseGet(() -> Response.seeOther(signIn.build(from, "form")))
                .build();
    }

    private static String cameFrom(ContainerRequestContext request) {
        String referrer = request.getHeaderString("Referer");
        URI own = request.getUriInfo().getBaseUri();
        return referrer != null && referrer.startsWith(own.toString())
                ? LocalPath.parse("/" + referrer.substring(own.toString().length()))
                        .orElse("/")
                : "/";
    }
}
