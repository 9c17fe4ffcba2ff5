package org.folkmoot.engagement.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.papers.ChangePaper;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** What the office does with one paper: publish, take back, approve, remove. */
@Path("/office/meetings/{id}/papers")
@ApplicationScoped
public class PaperChanges {
    private final ChangePaper changing;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PaperChanges() {
        this.changing = null;
    }

    @Inject
    public PaperChanges(ChangePaper changing) {
        this.changing = changing;
    }

    @POST
    @Path("/{paper}/publish")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response publish(@PathParam("id") long id, @PathParam("paper") long paper) {
        changing.publish(id, paper, true);
        return back(id, "Everybody can read it now.");
    }

    @POST
    @Path("/{paper}/take-back")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response takeBack(@PathParam("id") long id, @PathParam("paper") long paper) {
        changing.publish(id, paper, false);
        return back(id, "It is not public any more.");
    }

    @POST
    @Path("/{paper}/approve")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response approve(@PathParam("id") long id, @PathParam("paper") long paper) {
        changing.approve(id, paper);
        return back(id, "The minutes are approved and public.");
    }

    @POST
    @Path("/{paper}/remove")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response remove(@PathParam("id") long id, @PathParam("paper") long paper) {
        changing.remove(id, paper);
        return back(id, "It was removed.");
    }

    private static Response back(long id, String words) {
        return Redirects.withNotice("/office/meetings/" + id + "/papers", words);
    }
}
