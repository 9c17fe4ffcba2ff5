package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** A convener plans a meeting like an earlier one, another sitting of it, or keeps it as a template. */
@Path("/governor")
@ApplicationScoped
public class AgainPages {
    private final PlanStep planning;
    private final TemplateStep templates;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AgainPages() {
        this.planning = null;
        this.templates = null;
    }

    @Inject
    public AgainPages(PlanStep planning, TemplateStep templates) {
        this.planning = planning;
        this.templates = templates;
    }

    @GET
    @Path("/meetings/{id}/again")
    @Requires(Permission.CONVENE)
    public View again(@PathParam("id") long id) {
        return planning.again(Desk.CONVENER, id, false);
    }

    @POST
    @Path("/meetings/{id}/again")
    @Requires(Permission.CONVENE)
    public Response draftAgain(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return planning.draftAgain(Desk.CONVENER, id, false, input);
    }

    @GET
    @Path("/meetings/{id}/sitting")
    @Requires(Permission.CONVENE)
    public View sitting(@PathParam("id") long id) {
        return planning.again(Desk.CONVENER, id, true);
    }

    @POST
    @Path("/meetings/{id}/sitting")
    @Requires(Permission.CONVENE)
    public Response draftSitting(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return planning.draftAgain(Desk.CONVENER, id, true, input);
    }

    @GET
    @Path("/meetings/{id}/template")
    @Requires(Permission.CONVENE)
    public View template(@PathParam("id") long id) {
        return templates.ask(Desk.CONVENER, id);
    }

    @POST
    @Path("/meetings/{id}/template")
    @Requires(Permission.CONVENE)
    public Response keepTemplate(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return templates.keep(Desk.CONVENER, id, input);
    }

    @POST
    @Path("/meetings/templates/{template}/remove")
    @Requires(Permission.CONVENE)
    public Response removeTemplate(@PathParam("template") long template) {
        return templates.remove(Desk.CONVENER, template);
    }
}
