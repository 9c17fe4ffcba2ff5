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

/** The office plans a meeting like an earlier one, or another sitting of it. */
@Path("/office/meetings")
@ApplicationScoped
public class OfficeAgainPages {
    private final PlanStep planning;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeAgainPages() {
        this.planning = null;
    }

    @Inject
    public OfficeAgainPages(PlanStep planning) {
        this.planning = planning;
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
}
