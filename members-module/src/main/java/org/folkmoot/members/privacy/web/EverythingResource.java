package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.members.privacy.GatherEverything;
import org.folkmoot.members.privacy.Holding;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.privacy.JteeverythingGenerated;

/** Everything that is held about me, to read and to take away. */
@Path("/account/everything")
@ApplicationScoped
public class EverythingResource {

    private final GatherEverything gather;
    private final Copies copies;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EverythingResource() {
        this.gather = null;
        this.copies = null;
    }

    @Inject
    EverythingResource(GatherEverything gather, Copies copies) {
        this.gather = gather;
        this.copies = copies;
    }

    /** To read. */
    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        Holding holding = gather.aboutMe();
        List<Table> tables = HoldingTables.tables(holding);
        return View.page(
                        "Everything we hold about you",
                        out -> JteeverythingGenerated.render(
                                out, null, "Everything we hold about you", "/account/everything", tables))
                .section(Section.ACCOUNT)
                .wide()
                .back("/account");
    }

    /** As JSON. */
    @GET
    @Path("copy.json")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response json() {
        return copies.json(gather.aboutMe());
    }

    /** As PDF. */
    @GET
    @Path("copy.pdf")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response pdf() {
        return copies.pdf(gather.aboutMe());
    }
}
