package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.folkmoot.engagement.convening.SubmitMeeting;
import org.folkmoot.engagement.web.Counts;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** A convener's new meeting in four steps. */
@Path("/governor")
@ApplicationScoped
public class ConvenerSteps {
    private static final Desk DESK = Desk.CONVENER;

    private final PlanStep planning;
    private final AudienceStep audience;
    private final InvitationStep invitation;
    private final SubmitMeeting submitting;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenerSteps() {
        this.planning = null;
        this.audience = null;
        this.invitation = null;
        this.submitting = null;
        this.actor = null;
    }

    @Inject
    public ConvenerSteps(
            PlanStep planning,
            AudienceStep audience,
            InvitationStep invitation,
            SubmitMeeting submitting,
            CurrentActor actor) {
        this.planning = planning;
        this.audience = audience;
        this.invitation = invitation;
        this.submitting = submitting;
        this.actor = actor;
    }

    @GET
    @Path("/meetings/new")
    @Requires(Permission.CONVENE)
    public View begin(@QueryParam("scope") @Nullable String scope) {
        return planning.begin(DESK, chosen(scope));
    }

    @POST
    @Path("/meetings/new")
    @Requires(Permission.CONVENE)
    public Response draft(@QueryParam("scope") @Nullable String scope, MultivaluedMap<String, String> input) {
        return planning.draft(DESK, chosen(scope), input);
    }

    @GET
    @Path("/meetings/{id}/edit")
    @Requires(Permission.CONVENE)
    public View askPlan(@PathParam("id") long id) {
        return planning.ask(DESK, id);
    }

    @POST
    @Path("/meetings/{id}/edit")
    @Requires(Permission.CONVENE)
    public Response edit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return planning.edit(DESK, id, input);
    }

    @GET
    @Path("/meetings/{id}/audience")
    @Requires(Permission.CONVENE)
    public View askAudience(@PathParam("id") long id) {
        return audience.ask(DESK, id);
    }

    @POST
    @Path("/meetings/{id}/audience")
    @Requires(Permission.CONVENE)
    public Response choose(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return audience.choose(DESK, id, input);
    }

    /** How many people the answers typed so far would reach. */
    @GET
    @Path("/meetings/{id}/count")
    @Produces(MediaType.TEXT_PLAIN)
    @Requires(Permission.CONVENE)
    public Response count(@PathParam("id") long id, @Context UriInfo address) {
        return Counts.answer(audience.count(id, address.getQueryParameters()));
    }

    @GET
    @Path("/meetings/{id}/message")
    @Requires(Permission.CONVENE)
    public View askInvitation(@PathParam("id") long id) {
        return invitation.ask(DESK, id);
    }

    @POST
    @Path("/meetings/{id}/message")
    @Requires(Permission.CONVENE)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return invitation.write(DESK, id, input);
    }

    @GET
    @Path("/meetings/{id}/check")
    @Requires(Permission.CONVENE)
    public View check(@PathParam("id") long id) {
        return invitation.check(DESK, id);
    }

    @POST
    @Path("/meetings/{id}/submit")
    @Requires(Permission.CONVENE)
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        submitting.submit(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                "/governor/meetings/" + id,
                "The meeting was sent for approval. We will mail you when the office has decided.");
    }

    private Scope chosen(@Nullable String code) {
        return ScopeCodes.among(actor.get().scopes(Role.CONVENER), code);
    }
}
