package org.folkmoot.platform.access.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Visit;
import org.folkmoot.platform.signin.LocalPath;

/**
 * Decides whether the actor may use a route. Who is not signed in is sent to sign in and comes back afterwards; who is,
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
            request.abortWith(Response.seeOther(signIn(request)).build());
        } else if (!mayUse(actor)) {
            throw new ForbiddenException("Needs " + route.permission());
        }
    }

    private boolean mayUse(Actor actor) {
        Permission permission = route.permission();
        return permission != null
                && (actor.may(permission) || (permission == Permission.BE_SIGNED_IN && actor.subject() != null));
    }

    private URI signIn(ContainerRequestContext request) {
        UriBuilder signIn = UriBuilder.fromPath("/sign-in").queryParam("next", "{next}");
        return route.changesState()
                ? signIn.queryParam("because", "form").build(cameFrom(request))
                : signIn.build(LocalPath.of(request.getUriInfo().getRequestUri()));
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
