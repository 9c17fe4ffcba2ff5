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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Counts;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** The office's own meeting, such as the annual members' meeting, in the same four steps as a convener's. */
@Path("/office/meetings")
@ApplicationScoped
public class OfficeSteps {
    private static final Desk DESK = Desk.OFFICE;

    private final PlanStep planning;
    private final AudienceStep audience;
    private final InvitationStep invitation;
    private final Constituencies constituencies;
    private final MeetingFacts facts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeSteps() {
        this.planning = null;
        this.audience = null;
        this.invitation = null;
        this.constituencies = null;
        this.facts = null;
    }

    @Inject
    public OfficeSteps(
            PlanStep planning,
            AudienceStep audience,
            InvitationStep invitation,
            Constituencies constituencies,
            MeetingFacts facts) {
        this.planning = planning;
        this.audience = audience;
        this.invitation = invitation;
        this.constituencies = constituencies;
        this.facts = facts;
    }

    @GET
    @Path("/new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View begin(@QueryParam("scope") @Nullable String scope) {
        List<Scope> scopes = scopes();
        return scope == null && scopes.size() > 1
                ? choice(scopes)
                : planning.begin(DESK, ScopeCodes.among(scopes, scope));
    }

    @POST
    @Path("/new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response draft(@QueryParam("scope") @Nullable String scope, MultivaluedMap<String, String> input) {
        return planning.draft(DESK, ScopeCodes.among(scopes(), scope), input);
    }

    @GET
    @Path("/{id}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askPlan(@PathParam("id") long id) {
        return planning.ask(DESK, id);
    }

    @POST
    @Path("/{id}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response edit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return planning.edit(DESK, id, input);
    }

    @GET
    @Path("/{id}/audience")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askAudience(@PathParam("id") long id) {
        return audience.ask(DESK, id);
    }

    @POST
    @Path("/{id}/audience")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response choose(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return audience.choose(DESK, id, input);
    }

    /** How many people the answers typed so far would reach. */
    @GET
    @Path("/{id}/count")
    @Produces(MediaType.TEXT_PLAIN)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response count(@PathParam("id") long id, @Context UriInfo address) {
        return Counts.answer(audience.count(id, address.getQueryParameters()));
    }

    @GET
    @Path("/{id}/message")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askInvitation(@PathParam("id") long id) {
        return invitation.ask(DESK, id);
    }

    @POST
    @Path("/{id}/message")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return invitation.write(DESK, id, input);
    }

    @GET
    @Path("/{id}/check")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View check(@PathParam("id") long id) {
        return invitation.check(DESK, id);
    }

    private List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.TRUST));
        constituencies.all().forEach(each -> scopes.add(Scope.constituency(each.code())));
        return scopes;
    }

    private View choice(List<Scope> scopes) {
        return BlocksPage.of("Whom is the meeting for?")
                .lead("Its members are the ones you can invite. The meeting can still be open to anyone.")
                .with(
                        null,
                        Html.all(scopes.stream()
                                .map(scope -> Pieces.link(capital(facts.scope(scope)), DESK.beginning(scope)))
                                .toList()))
                .view()
                .back(DESK.home())
                .section(DESK.section());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
