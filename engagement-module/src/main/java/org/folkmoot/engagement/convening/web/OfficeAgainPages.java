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

/** The office plans a meeting like an earlier one, another sitting of it, or keeps it as a template. */
@Path("/office/meetings")
@ApplicationScoped
public class OfficeAgainPages {
    private final PlanStep planning;
    private final TemplateStep templates;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeAgainPages() {
        this.planning = null;
        this.templates = null;
    }

    @Inject
    public OfficeAgainPages(PlanStep planning, TemplateStep templates) {
        this.planning = planning;
        this.templates = templates;
    }

    @GET
    @Path("/{id}/again")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View again(@PathParam("id") long id) {
        return planning.again(Desk.OFFICE, id, false);
    }

    @POST
    @Path("/{id}/again")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response draftAgain(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return planning.draftAgain(Desk.OFFICE, id, false, input);
    }

    @GET
    @Path("/{id}/sitting")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View sitting(@PathParam("id") long id) {
        return planning.again(Desk.OFFICE, id, true);
    }

    @POST
    @Path("/{id}/sitting")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response draftSitting(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return planning.draftAgain(Desk.OFFICE, id, true, input);
    }

    @GET
    @Path("/{id}/template")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View template(@PathParam("id") long id) {
        return templates.ask(Desk.OFFICE, id);
    }

    @POST
    @Path("/{id}/template")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response keepTemplate(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return templates.keep(Desk.OFFICE, id, input);
    }

    @POST
    @Path("/templates/{template}/remove")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response removeTemplate(@PathParam("template") long template) {
        return templates.remove(Desk.OFFICE, template);
    }
}
