package org.folkmoot.strategy.links.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.strategy.links.LinkCheckWanted;
import org.folkmoot.strategy.links.LookAgain;
import org.folkmoot.strategy.store.views.LinkViews;
import org.folkmoot.templates.strategy.links.JtelinksGenerated;

/** Links to other sites that lead nowhere, by page. */
@Path("/editor")
@ApplicationScoped
public class LinkPages {

    private final LinkViews links;
    private final LinkCheckWanted wanted;
    private final LookAgain again;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LinkPages() {
        this(null, null, null);
    }

    @Inject
    LinkPages(LinkViews links, LinkCheckWanted wanted, LookAgain again) {
        this.links = links;
        this.wanted = wanted;
        this.again = again;
    }

    @GET
    @Path("links")
    @Requires(Permission.EDIT_CONTENT)
    public View links() {
        return View.page(
                        "Links to other sites",
                        out -> JtelinksGenerated.render(out, null, links.broken(), links.count(), wanted.refusal()))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"))
                .wide();
    }

    @POST
    @Path("links")
    @Requires(Permission.EDIT_CONTENT)
    public Response lookAgain() {
        again.ask();
        String refusal = wanted.refusal();
        return Redirects.withNotice(
                "/editor/links",
                refusal.isEmpty() ? "All links are looked at now. Come back in some minutes." : refusal);
    }
}
